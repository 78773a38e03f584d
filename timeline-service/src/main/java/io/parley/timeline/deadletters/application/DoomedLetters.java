package io.parley.timeline.deadletters.application;

import java.util.Collection;
import java.util.List;

/** What the index says of letters that have to leave Kafka: those dealt with, too old, or of a killed article. */
public interface DoomedLetters {

    /** All of them, by their place in Kafka. */
    List<KeptLetter> doomed();

    /** The letters of one partition up to an offset that are not doomed, by their place. */
    List<KeptLetter> survivors(KeptLetter last);

    /** Takes letters off the index that have left Kafka. */
    void forget(Collection<KeptLetter> gone);
}
