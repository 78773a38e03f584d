/** What the pages show, arranged from the views; plain Java. */
@NullMarked
package io.parley.timeline.web.domain;

import org.jspecify.annotations.NullMarked;
