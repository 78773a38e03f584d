/** Polling feeds: whose turn it is, and what is done with the answer. */
@NullMarked
package io.parley.ingest.feeds.application;

import org.jspecify.annotations.NullMarked;
