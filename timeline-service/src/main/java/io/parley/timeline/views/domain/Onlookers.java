package io.parley.timeline.views.domain;

import io.parley.events.entities.EntityType;
import io.parley.timeline.world.domain.WordLists;

/** Who looks on for a living – an analyst, a lawyer – and has no stake in the talks. */
final class Onlookers {

    private final TopicFacts facts;

    Onlookers(TopicFacts facts) {
        this.facts = facts;
    }

    /** Whether a stand is that of somebody who only watches. */
    boolean hold(Stand stand) {
        if (stand.side().type() != EntityType.PERSON
                || facts.isCentral(stand.side().id())) {
            return false;
        }
        String sentence = stand.article().text(FirmStands.sentence(stand));
        return facts.cast().forms(stand.side()).stream().anyMatch(name -> WordLists.ONLOOKERS.in(aside(name, sentence)))
                || stand.article().reported().entities().stream()
                        .filter(entity -> entity.role() != null
                                && facts.sides()
                                        .of(entity)
                                        .filter(stand.side()::equals)
                                        .isPresent())
                        .anyMatch(entity -> WordLists.ONLOOKERS.in(String.valueOf(entity.role())));
    }

    /** "a partner with Dale &amp; Sons" of "Anna Berg, a partner with Dale &amp; Sons, said". */
    private static String aside(String name, String sentence) {
        int at = sentence.indexOf(name + ", ");
        if (at < 0) {
            return "";
        }
        int from = at + name.length() + 2;
        int end = sentence.indexOf(',', from);
        return sentence.substring(from, end < 0 ? sentence.length() : end);
    }
}
