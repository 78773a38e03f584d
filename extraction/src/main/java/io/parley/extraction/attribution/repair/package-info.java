/** What is mended about the attributions that the chains found, step by step in a fixed order. */
@NullMarked
package io.parley.extraction.attribution.repair;

import org.jspecify.annotations.NullMarked;
