/** How fast ingest-service takes a batch in, beside a bare Kafka client and the least endpoint one would write. */
@NullMarked
package io.parley.benchmarks.ingest;

import org.jspecify.annotations.NullMarked;
