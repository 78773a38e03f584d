/** What a topic is about: its definition, which articles match, which paragraphs are on it. */
@NullMarked
package io.parley.timeline.topics.domain;

import org.jspecify.annotations.NullMarked;
