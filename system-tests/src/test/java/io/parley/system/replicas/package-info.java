/** Several replicas of ingest on one database and broker: what they do once between them, and what outlives one of them. */
@NullMarked
package io.parley.system.replicas;

import org.jspecify.annotations.NullMarked;
