/** How the course of a topic is cut into chapters. */
@NullMarked
package io.parley.timeline.chapters.domain;

import org.jspecify.annotations.NullMarked;
