/** Plans, offers, drafts and deals that lie on the table: what they are called, whose they are, who is for or against them. */
@NullMarked
package io.parley.extraction.proposals;

import org.jspecify.annotations.NullMarked;
