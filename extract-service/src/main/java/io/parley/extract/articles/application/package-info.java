/** Turning articles into events with the engine that is configured. */
@NullMarked
package io.parley.extract.articles.application;

import org.jspecify.annotations.NullMarked;
