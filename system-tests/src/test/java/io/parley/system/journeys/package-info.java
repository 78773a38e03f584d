/** What users do with a running Parley, from article to view. */
@NullMarked
package io.parley.system.journeys;

import org.jspecify.annotations.NullMarked;
