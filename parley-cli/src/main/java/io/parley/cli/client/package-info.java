/** Talking to the services of a running Parley over HTTP. */
@NullMarked
package io.parley.cli.client;

import org.jspecify.annotations.NullMarked;
