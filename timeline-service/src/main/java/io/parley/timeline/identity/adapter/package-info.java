/** Decisions on who is who in PostgreSQL, and where they are asked for. */
@NullMarked
package io.parley.timeline.identity.adapter;

import org.jspecify.annotations.NullMarked;
