package io.parley.timeline.views.domain;

import io.parley.events.claims.Stage;
import io.parley.timeline.world.domain.WordLists;

/** Whether a sentence itself says what it is taken for: that talks go on, that they failed, that something is agreed or carried out. */
final class StageWords {

    private StageWords() {}

    static boolean say(Stage stage, String line) {
        return switch (stage) {
            case TALKS -> WordLists.TALKS.in(line) && !WordLists.COLLAPSE.in(line);
            case BREAKDOWN -> WordLists.COLLAPSE.in(line);
            case IMPLEMENTATION -> WordLists.EFFECT.in(line) && !WordLists.NOT_YET.in(line);
            case FRAMEWORK, AGREEMENT -> !WordLists.NOT_YET.in(line);
            case NONE, PROPOSAL -> true;
        };
    }
}
