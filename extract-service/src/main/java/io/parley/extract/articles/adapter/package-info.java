/** Kafka in and out, configuration, readiness. */
@NullMarked
package io.parley.extract.articles.adapter;

import org.jspecify.annotations.NullMarked;
