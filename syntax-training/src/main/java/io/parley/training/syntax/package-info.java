/** Training and measuring the dependency parser on treebanks. */
@NullMarked
package io.parley.training.syntax;

import org.jspecify.annotations.NullMarked;
