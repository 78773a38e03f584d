/** The command that sends files to the ingest service. */
@NullMarked
package io.parley.cli.ingest;

import org.jspecify.annotations.NullMarked;
