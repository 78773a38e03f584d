/** What all REST resources and pages of the service share: parameters, times, pages of lists, entity tags. */
@NullMarked
package io.parley.timeline.rest;

import org.jspecify.annotations.NullMarked;
