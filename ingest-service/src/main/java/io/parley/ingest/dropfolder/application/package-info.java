/** Taking in files that somebody puts into a folder. */
@NullMarked
package io.parley.ingest.dropfolder.application;

import org.jspecify.annotations.NullMarked;
