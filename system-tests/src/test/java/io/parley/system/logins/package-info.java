/** Services that reach Kafka and PostgreSQL over TLS and log in, as they are set up in operation. */
@NullMarked
package io.parley.system.logins;

import org.jspecify.annotations.NullMarked;
