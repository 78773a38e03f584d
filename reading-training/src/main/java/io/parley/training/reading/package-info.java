/** Makes the classifiers of the extraction engine from annotated news; not shipped. */
@NullMarked
package io.parley.training.reading;

import org.jspecify.annotations.NullMarked;
