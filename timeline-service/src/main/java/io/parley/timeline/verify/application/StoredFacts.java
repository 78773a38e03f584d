package io.parley.timeline.verify.application;

import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.entities.EntitiesEvent;
import io.parley.timeline.verify.domain.DifferenceKind;
import java.util.Map;
import java.util.Optional;

/** Compares single events with what the database made of them. All methods need a transaction. */
public interface StoredFacts {

    /** What is wrong with a stored article version or kill. */
    Optional<DifferenceKind> compare(ArticleEvent event);

    /** What is wrong with a stored list of entities. */
    Optional<DifferenceKind> compare(EntitiesEvent event);

    /** What is wrong with stored claims and other facts. */
    Optional<DifferenceKind> compare(ClaimsEvent event);

    /** The newest version of every article whose text is stored. */
    Map<ArticleId, Long> newest();
}
