@NullMarked
package io.parley.extraction.events;

import org.jspecify.annotations.NullMarked;
