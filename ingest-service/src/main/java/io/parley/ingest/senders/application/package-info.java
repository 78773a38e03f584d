/** Lets in what a sender may say and refuses the rest. */
@NullMarked
package io.parley.ingest.senders.application;

import org.jspecify.annotations.NullMarked;
