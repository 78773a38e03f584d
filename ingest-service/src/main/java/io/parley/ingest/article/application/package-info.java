/** Taking submissions in: decide, keep, publish, acknowledge; with the ports this needs. */
@NullMarked
package io.parley.ingest.article.application;

import org.jspecify.annotations.NullMarked;
