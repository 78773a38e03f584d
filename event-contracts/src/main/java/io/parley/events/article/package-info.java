/** What ingest publishes about one version of one article. */
@NullMarked
package io.parley.events.article;

import org.jspecify.annotations.NullMarked;
