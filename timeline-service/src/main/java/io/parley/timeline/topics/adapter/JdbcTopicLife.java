package io.parley.timeline.topics.adapter;

import io.parley.timeline.database.Sql;
import io.parley.timeline.topics.application.TopicLife;
import io.parley.timeline.topics.domain.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Moments of a topic from the versions that belong to it. */
@ApplicationScoped
public class JdbcTopicLife implements TopicLife {

    private final Sql sql;

    @Inject
    JdbcTopicLife(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Instant> moments(TopicSlug slug, int most) {
        return sql.query("""
                with moment as (
                    select available_at as at, row_number() over (order by available_at) as number, count(*) over () as all_of
                    from (select distinct v.available_at from topic_article t
                        join article_version v using (article_id, version) where t.slug = ?) as known)
                select at from moment
                where number = 1 or number = all_of or number % greatest(1, (all_of + ? - 1) / ?) = 0 order by at""", row -> row.getObject(1, OffsetDateTime.class).toInstant(), slug.value(), most, most);
    }
}
