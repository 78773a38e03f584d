/** Building views anew beside those that are read, and putting them in their place. */
@NullMarked
package io.parley.timeline.replay.application;

import org.jspecify.annotations.NullMarked;
