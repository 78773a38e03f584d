package io.parley.timeline.world.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Issue;
import org.junit.jupiter.api.Test;

class IssueWordsTest {

    @Test
    void words_of_one_row_count_side_by_side_and_in_their_order() {
        assertThat(IssueWords.areWeighty(Issue.GOVERNANCE, "a return to military rule", 3))
                .isTrue();
        assertThat(IssueWords.areWeighty(
                        Issue.GOVERNANCE, "the military said that its government had approved the pact", 3))
                .isFalse();
    }

    @Test
    void a_gap_in_a_row_takes_a_few_words_and_no_more() {
        assertThat(IssueWords.areWeighty(Issue.CEASEFIRE, "to end the long war", 3))
                .isTrue();
        assertThat(IssueWords.areWeighty(
                        Issue.CEASEFIRE,
                        "at the end of a day on which nobody in either of the two towns had thought of any war",
                        3))
                .isFalse();
    }
}
