/** The commands that define, show and follow a topic. */
@NullMarked
package io.parley.cli.topic;

import org.jspecify.annotations.NullMarked;
