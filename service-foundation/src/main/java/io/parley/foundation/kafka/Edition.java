package io.parley.foundation.kafka;

import java.util.function.LongConsumer;

/**
 * Which edition of its work a service does on records, where a later one has to be done on earlier records too: an engine that reads
 * better than the one before.
 *
 * @param number of the edition; a higher one is better
 * @param again what is done on a record of an earlier edition; records come in their order, and none of a key of which a later record
 *     was taken in
 * @param left is told how many records are left at most in the partitions of this replica
 */
public record Edition(long number, RecordBatch again, LongConsumer left) {}
