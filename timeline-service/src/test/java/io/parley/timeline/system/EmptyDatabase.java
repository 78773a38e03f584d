package io.parley.timeline.system;

import io.parley.timeline.database.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Takes out all that earlier histories of a test have left: facts, topics, views and subscriptions. */
final class EmptyDatabase {

    private EmptyDatabase() {}

    static void of(Sql sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "truncate webhook, webhook_delivery, article, article_version, extraction, fact, topic,"
                                + " topic_turn, topic_article, topic_work, view_element, topic_change, audit_entry, topic_place,"
                                + " chapter, chapter_element, replay, entity_decision"));
    }
}
