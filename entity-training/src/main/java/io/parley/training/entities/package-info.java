/** Training and measuring the name tagger on annotated text. */
@NullMarked
package io.parley.training.entities;

import org.jspecify.annotations.NullMarked;
