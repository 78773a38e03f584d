/** What a caller's token says of the sender. */
@NullMarked
package io.parley.ingest.senders.adapter;

import org.jspecify.annotations.NullMarked;
