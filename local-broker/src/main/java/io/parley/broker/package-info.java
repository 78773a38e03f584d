/** The Kafka broker as a program of its own, so that its libraries meet no user's class path. */
@NullMarked
package io.parley.broker;

import org.jspecify.annotations.NullMarked;
