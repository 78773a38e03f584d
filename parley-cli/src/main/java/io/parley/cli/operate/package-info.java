/** What operators do: look at dead letters, and check views against their facts. */
@NullMarked
package io.parley.cli.operate;

import org.jspecify.annotations.NullMarked;
