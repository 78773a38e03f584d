/** The clock that looks into the folder. */
@NullMarked
package io.parley.ingest.dropfolder.adapter;

import org.jspecify.annotations.NullMarked;
