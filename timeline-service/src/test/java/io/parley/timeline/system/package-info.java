/** The service as a whole, on a real broker and a real database. */
package io.parley.timeline.system;
