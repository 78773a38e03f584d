package io.parley.extraction.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordFilterTest {

    private static final List<String> WORDS =
            IntStream.range(0, 1000).mapToObj(i -> "word" + i).toList();

    @Test
    void every_word_of_the_list_gets_through() {
        WordFilter filter = WordFilter.of(WORDS);

        assertThat(WORDS).allMatch(filter::mayHold);
    }

    @Test
    void most_other_words_are_stopped() {
        WordFilter filter = WordFilter.of(WORDS);

        assertThat(IntStream.range(0, 1000).filter(i -> filter.mayHold("other" + i)))
                .hasSizeLessThan(300);
    }

    @Test
    void a_memo_works_out_a_word_once_while_it_remembers_it() {
        AtomicInteger asked = new AtomicInteger();
        WordMemo<Integer> lengths = new WordMemo<>(word -> asked.incrementAndGet() * 100 + word.length());

        assertThat(lengths.of("talks")).isEqualTo(105);
        assertThat(lengths.of("talks")).isEqualTo(105);
        assertThat(lengths.of("deal")).isEqualTo(204);
    }
}
