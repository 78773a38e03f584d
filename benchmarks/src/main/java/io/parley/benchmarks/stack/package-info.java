/** What benchmarks of services stand on: a broker, a database and services of their own, with what these use. */
@NullMarked
package io.parley.benchmarks.stack;

import org.jspecify.annotations.NullMarked;
