@NullMarked
package io.parley.extraction.proposals;

import org.jspecify.annotations.NullMarked;
