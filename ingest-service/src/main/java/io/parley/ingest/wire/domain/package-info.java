/** The port of wire formats and what they yield. Plain Java. */
@NullMarked
package io.parley.ingest.wire.domain;

import org.jspecify.annotations.NullMarked;
