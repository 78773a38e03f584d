/** The extract command: articles in, what they say out, without any running system. */
@NullMarked
package io.parley.cli.extract;

import org.jspecify.annotations.NullMarked;
