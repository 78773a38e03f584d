package io.parley.extraction;

import io.parley.events.engine.Engine;

/** An extraction engine: a pure function of one article. Implementations are safe for threads. */
public interface Extractor {

    Extraction extract(ArticleText article);

    /** What results are signed with; a better engine has a higher sequence, so that its results replace older ones. */
    Engine engine();
}
