/** Tests of who is who by the word of operators. */
@NullMarked
package io.parley.timeline.identity.domain;

import org.jspecify.annotations.NullMarked;
