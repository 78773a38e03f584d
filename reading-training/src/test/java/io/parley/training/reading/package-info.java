@NullMarked
package io.parley.training.reading;

import org.jspecify.annotations.NullMarked;
