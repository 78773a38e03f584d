package io.parley.timeline.system;

import io.parley.timeline.database.DatabaseException;
import io.parley.timeline.database.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Takes out all that earlier histories of a test have left: facts, topics, views and subscriptions. */
final class EmptyDatabase {

    private static final String DEADLOCK = "40P01";
    private static final int ATTEMPTS = 5;

    private EmptyDatabase() {}

    /** Again when it met a turn of the service's own workers that held the tables in another order. */
    static void of(Sql sql) {
        for (int attempt = 1; ; attempt++) {
            try {
                truncate(sql);
                return;
            } catch (DatabaseException e) {
                if (!DEADLOCK.equals(e.state()) || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static void truncate(Sql sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "truncate webhook, webhook_delivery, article, article_version, extraction, fact, topic,"
                                + " topic_turn, topic_article, topic_work, view_element, topic_change, audit_entry, topic_place,"
                                + " chapter, chapter_element, replay, entity_decision"));
    }
}
