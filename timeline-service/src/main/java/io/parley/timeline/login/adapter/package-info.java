/** How people in a browser log in; machines bring a token of their own. */
@NullMarked
package io.parley.timeline.login.adapter;

import org.jspecify.annotations.NullMarked;
