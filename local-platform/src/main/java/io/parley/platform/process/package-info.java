/** Child processes that cannot outlive the process that started them. */
@NullMarked
package io.parley.platform.process;

import org.jspecify.annotations.NullMarked;
