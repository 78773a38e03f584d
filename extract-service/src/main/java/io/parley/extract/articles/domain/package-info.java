/** What one article says, as the two events that report it; plain Java. */
@NullMarked
package io.parley.extract.articles.domain;

import org.jspecify.annotations.NullMarked;
