/** Who the command is: accounts of a secured Parley, and the login of a person. */
@NullMarked
package io.parley.cli.identity;

import org.jspecify.annotations.NullMarked;
