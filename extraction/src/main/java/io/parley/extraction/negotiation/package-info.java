/** What an article reports of a negotiation: stage, roles, meetings, proposals, figures. */
@NullMarked
package io.parley.extraction.negotiation;

import org.jspecify.annotations.NullMarked;
