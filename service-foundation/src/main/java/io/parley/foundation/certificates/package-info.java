/** How long the certificates of Kafka and PostgreSQL are good, as a service sees them. */
@NullMarked
package io.parley.foundation.certificates;

import org.jspecify.annotations.NullMarked;
