/** For whom a sender may speak; plain values. */
@NullMarked
package io.parley.ingest.senders.domain;

import org.jspecify.annotations.NullMarked;
