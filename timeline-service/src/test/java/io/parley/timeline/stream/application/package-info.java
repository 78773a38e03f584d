@org.jspecify.annotations.NullMarked
package io.parley.timeline.stream.application;
