/** What a verification finds. */
@NullMarked
package io.parley.timeline.verify.domain;

import org.jspecify.annotations.NullMarked;
