@NullMarked
package io.parley.timeline.readers.domain;

import org.jspecify.annotations.NullMarked;
