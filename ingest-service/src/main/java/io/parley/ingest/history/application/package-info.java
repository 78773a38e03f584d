/** What every version of an article caused, for senders and operators. */
@NullMarked
package io.parley.ingest.history.application;

import org.jspecify.annotations.NullMarked;
