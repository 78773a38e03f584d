/** Prepares a broker that others run for Parley's topics; a program of its own, started once per installation. */
@NullMarked
package io.parley.foundation.topics;

import org.jspecify.annotations.NullMarked;
