package io.parley.ingest.article.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.UniqueElements;

class VersionOrderProperties {

    @Property(tries = 300)
    void numbered_versions_end_at_the_same_head_in_any_order_and_however_often_they_come(
            @ForAll @NotEmpty @UniqueElements List<@LongRange(min = 0, max = 1_000_000) Long> numbers,
            @ForAll long seed) {
        List<Submission> arrivals = new ArrayList<>();
        numbers.forEach(number -> arrivals.add(Versions.numbered(number)));
        numbers.forEach(number -> arrivals.add(Versions.numbered(number)));
        Collections.shuffle(arrivals, new Random(seed));
        Head head = Versions.play(arrivals);
        long highest = Collections.max(numbers);
        assertThat(head.version()).isEqualTo(highest);
        assertThat(head.contentHash()).isEqualTo(Versions.numbered(highest).contentHash());
    }

    @Property(tries = 100)
    void a_signature_is_a_function_of_the_words_alone(@ForAll List<@NotEmpty String> words) {
        String spaced = String.join(" ", words);
        assertThat(Similarity.of(spaced)).isEqualTo(Similarity.of("\n " + String.join("  ", words) + "\t"));
    }
}
