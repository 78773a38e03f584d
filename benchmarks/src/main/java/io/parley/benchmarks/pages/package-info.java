/** The text of web pages beside other extractors. */
@NullMarked
package io.parley.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
