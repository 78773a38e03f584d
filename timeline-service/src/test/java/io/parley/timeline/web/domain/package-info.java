@NullMarked
package io.parley.timeline.web.domain;

import org.jspecify.annotations.NullMarked;
