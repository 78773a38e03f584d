/** An evaluation as text for people and as JSON for programs. */
@NullMarked
package io.parley.evaluation.report;

import org.jspecify.annotations.NullMarked;
