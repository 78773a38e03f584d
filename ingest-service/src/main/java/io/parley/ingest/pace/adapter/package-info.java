/** The pace at which waiting work is looked for. */
@NullMarked
package io.parley.ingest.pace.adapter;

import org.jspecify.annotations.NullMarked;
