/** Logging a person in to a Parley that asks who comes. */
@NullMarked
package io.parley.cli.login;

import org.jspecify.annotations.NullMarked;
