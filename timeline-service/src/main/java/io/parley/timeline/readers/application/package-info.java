/** Settings of the rights to read. */
@NullMarked
package io.parley.timeline.readers.application;

import org.jspecify.annotations.NullMarked;
