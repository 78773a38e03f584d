/** Who reads, and which groups may read a topic; plain values. */
@NullMarked
package io.parley.timeline.readers.domain;

import org.jspecify.annotations.NullMarked;
