package io.parley.timeline.stream.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SharedAnswersTest {

    private final AtomicLong clock = new AtomicLong(100);
    private final List<String> asked = new ArrayList<>();
    private final SharedAnswers<String, Integer> answers = new SharedAnswers<>(
            question -> {
                asked.add(question);
                return asked.size();
            },
            clock::get);

    @Test
    void all_who_were_told_before_a_read_began_share_it() {
        assertThat(answers.after(99, "gaza-talks 7")).isEqualTo(1);
        assertThat(answers.after(100, "gaza-talks 7")).isEqualTo(1);
        assertThat(asked).hasSize(1);
    }

    @Test
    void who_was_told_after_a_read_began_reads_again() {
        assertThat(answers.after(99, "gaza-talks 7")).isEqualTo(1);
        clock.set(200);
        assertThat(answers.after(101, "gaza-talks 7")).isEqualTo(2);
        assertThat(answers.after(99, "gaza-talks 7")).isEqualTo(2);
    }

    @Test
    void another_question_has_an_answer_of_its_own() {
        assertThat(answers.after(99, "gaza-talks 7")).isEqualTo(1);
        assertThat(answers.after(99, "gaza-talks 8")).isEqualTo(2);
    }

    @Test
    void a_clock_below_zero_counts_as_any_other() {
        clock.set(Long.MAX_VALUE);
        assertThat(answers.after(Long.MAX_VALUE - 1, "gaza-talks 7")).isEqualTo(1);
        assertThat(answers.after(Long.MIN_VALUE, "gaza-talks 7")).isEqualTo(2);
    }
}
