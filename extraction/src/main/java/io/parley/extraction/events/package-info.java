/** What belongs on a negotiation's timeline: the few happenings of an article, typed, dated, with who took part. */
@NullMarked
package io.parley.extraction.events;

import org.jspecify.annotations.NullMarked;
