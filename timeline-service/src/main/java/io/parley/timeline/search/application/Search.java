package io.parley.timeline.search.application;

import io.parley.timeline.search.domain.Hit;
import io.parley.timeline.search.domain.Question;
import java.util.List;

/** Finds words in what the views show and in the headlines of their articles. */
public interface Search {

    /** The best hits first; of equal ones the newest. */
    List<Hit> find(Question question);
}
