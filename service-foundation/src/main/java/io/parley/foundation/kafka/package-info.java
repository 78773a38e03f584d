/** CloudEvents and trace headers that every producer sends. */
@NullMarked
package io.parley.foundation.kafka;

import org.jspecify.annotations.NullMarked;
