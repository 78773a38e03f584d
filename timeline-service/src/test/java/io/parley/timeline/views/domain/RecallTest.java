package io.parley.timeline.views.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.parley.timeline.topics.domain.Question;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecallTest {

    private static final Question<String, Integer> LENGTH = new Question<>();

    private final Recall recall = new Recall();
    private final List<String> worked = new ArrayList<>();

    private int length(String text) {
        return recall.once(LENGTH, text, () -> {
            worked.add(text);
            return text.length();
        });
    }

    @Test
    void whatWasAskedInTheComputationBeforeIsNotWorkedOutAgain() {
        recall.begin();
        assertEquals(5, length("offer"));
        assertEquals(5, length("offer"));
        recall.begin();
        assertEquals(5, length("offer"));
        assertEquals(List.of("offer"), worked);
    }

    @Test
    void whatAComputationDidNotAskIsForgottenAfterIt() {
        recall.begin();
        length("offer");
        recall.begin();
        recall.begin();
        length("offer");
        assertEquals(List.of("offer", "offer"), worked);
    }
}
