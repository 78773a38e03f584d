/** Where exports are fetched. */
@NullMarked
package io.parley.timeline.export.adapter;

import org.jspecify.annotations.NullMarked;
