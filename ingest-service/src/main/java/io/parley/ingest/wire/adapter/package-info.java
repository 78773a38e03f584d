/** One class per wire format. */
@NullMarked
package io.parley.ingest.wire.adapter;

import org.jspecify.annotations.NullMarked;
