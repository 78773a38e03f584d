/** How far a stated confidence is the share of what is right. */
@NullMarked
package io.parley.evaluation.calibration;

import org.jspecify.annotations.NullMarked;
