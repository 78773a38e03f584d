/** Views and evidence over REST, and where their elements are kept. */
@NullMarked
package io.parley.timeline.views.adapter;

import org.jspecify.annotations.NullMarked;
