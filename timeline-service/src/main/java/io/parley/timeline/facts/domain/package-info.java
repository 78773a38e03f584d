/** What articles report: complete versions, their text, and which version counts at a time. */
@NullMarked
package io.parley.timeline.facts.domain;

import org.jspecify.annotations.NullMarked;
