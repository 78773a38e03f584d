/** What is known before reading: countries, places, organisations, outlets, people, offices and name lists. */
@NullMarked
package io.parley.extraction.entities.knowledge;

import org.jspecify.annotations.NullMarked;
