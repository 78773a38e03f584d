/** Decides who is who, and has the views follow. */
@NullMarked
package io.parley.timeline.identity.application;

import org.jspecify.annotations.NullMarked;
