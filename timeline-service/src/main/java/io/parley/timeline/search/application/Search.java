package io.parley.timeline.search.application;

import io.parley.timeline.search.domain.Hit;
import io.parley.timeline.search.domain.Question;
import java.util.List;

/** Finds words in what the views show and in the headlines of their articles. */
public interface Search {

    /** Hits in the order that is asked for. */
    List<Hit> find(Question question);
}
