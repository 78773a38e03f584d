/** What was put aside, and what operators do with it. */
@NullMarked
package io.parley.timeline.deadletters.application;

import org.jspecify.annotations.NullMarked;
