/** What an utterance does: supports, demands, rejects, hopes, states. */
@NullMarked
package io.parley.extraction.stance;

import org.jspecify.annotations.NullMarked;
