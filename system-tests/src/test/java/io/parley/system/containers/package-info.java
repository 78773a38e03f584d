/** Parley in containers, as the Dockerfiles make it; needs an engine, so it runs on request only. */
@NullMarked
package io.parley.system.containers;

import org.jspecify.annotations.NullMarked;
