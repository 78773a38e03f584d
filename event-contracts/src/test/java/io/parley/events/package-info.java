/** Tests of the wire contract: schemas, samples and records must say the same. */
@NullMarked
package io.parley.events;

import org.jspecify.annotations.NullMarked;
