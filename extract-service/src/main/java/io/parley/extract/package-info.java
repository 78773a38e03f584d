/** The extract service: articles in from Kafka, entities and claims out. */
@NullMarked
package io.parley.extract;

import org.jspecify.annotations.NullMarked;
