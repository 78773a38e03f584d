package io.parley.ingest.senders.application;

import io.parley.ingest.senders.domain.Grant;
import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.domain.Refusal;
import java.util.List;

/** Refuses what a sender says in the name of a provider for whom it may not speak; kills are no exception. */
public record Admission(Grant grant) {

    /** The same item, or its refusal. */
    public Identified admit(Identified item) {
        if (!(item instanceof Identified.Article article)
                || grant.covers(article.submission().provider())) {
            return item;
        }
        return new Identified.Refused(new Refusal(
                Refusal.Kind.NOT_YOURS,
                "provider",
                "is " + article.submission().provider() + ", for whom the caller's token may not speak"));
    }

    /** The same items, each admitted or refused. */
    public List<Identified> admit(List<Identified> items) {
        return items.stream().map(this::admit).toList();
    }
}
