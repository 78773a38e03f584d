/** What the views of a negotiation say of a batch of articles, without starting a service. */
@NullMarked
package io.parley.benchmarks.views;

import org.jspecify.annotations.NullMarked;
