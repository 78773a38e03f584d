package io.parley.timeline.webhooks.adapter;

import io.parley.timeline.database.Sql;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.webhooks.application.Webhooks;
import io.parley.timeline.webhooks.domain.Delivery;
import io.parley.timeline.webhooks.domain.Reply;
import io.parley.timeline.webhooks.domain.Webhook;
import io.parley.timeline.webhooks.domain.WebhookEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Subscriptions in PostgreSQL; all times are those of the database, which the replicas share. */
@ApplicationScoped
public class JdbcWebhooks implements Webhooks {

    private static final String ROWS = "select " + WebhookRows.COLUMNS + " from webhook ";

    /** Lines that the log of a subscription keeps. */
    private static final int KEPT = 100;

    private final Sql sql;

    @Inject
    JdbcWebhooks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Webhook webhook) {
        sql.update(
                """
                insert into webhook (id, slug, url, secret, created_at, sent_revision, failures, next_try_at, groups)
                select ?, slug, ?, ?, ?, ?, 0, now(), readers from topic where slug = ?""",
                webhook.id(),
                webhook.url().toString(),
                webhook.secret().text(),
                webhook.createdAt(),
                webhook.sentRevision(),
                webhook.topic().value());
    }

    @Override
    public List<Webhook> of(TopicSlug topic) {
        return sql.query(ROWS + "where slug = ? order by created_at, id", WebhookRows::read, topic.value());
    }

    @Override
    public List<Webhook> all() {
        return sql.query(ROWS + "order by slug, created_at, id", WebhookRows::read);
    }

    @Override
    public Optional<Webhook> find(TopicSlug topic, UUID id) {
        return sql.query(ROWS + "where slug = ? and id = ?", WebhookRows::read, topic.value(), id).stream()
                .findFirst();
    }

    @Override
    public boolean remove(TopicSlug topic, UUID id) {
        return sql.update("delete from webhook where slug = ? and id = ?", topic.value(), id) > 0;
    }

    @Override
    public boolean pause(TopicSlug topic, UUID id, boolean paused) {
        return sql.update("""
                        update webhook set pause = ?, failures = 0, failing_since = null, next_try_at = now()
                        where slug = ? and id = ?""", paused ? Webhook.Pause.ASKED.name() : null, topic.value(), id) > 0;
    }

    @Override
    public Optional<Webhook> claim(Duration lease) {
        return sql.query("""
                        update webhook set claimed_until = now() + ? * interval '1 millisecond' where id = (
                            select w.id from webhook w join topic t using (slug)
                            where w.pause is null and w.next_try_at <= now() and w.sent_revision < t.revision
                                and may_read(t.readers, w.groups)
                                and (w.claimed_until is null or w.claimed_until < now())
                            order by w.next_try_at, w.id limit 1 for update of w skip locked)
                        returning""" + " " + WebhookRows.COLUMNS, WebhookRows::read, lease.toMillis()).stream()
                .findFirst();
    }

    @Override
    public boolean mayRead(Webhook webhook) {
        return find(webhook.topic(), webhook.id())
                .filter(now -> now.pause() != Webhook.Pause.NO_RIGHT)
                .isPresent();
    }

    @Override
    public void taken(Webhook webhook, WebhookEvent event, Reply reply, Duration lease) {
        sql.update("""
                update webhook set sent_revision = greatest(sent_revision, ?), failures = 0, failing_since = null,
                    claimed_until = now() + ? * interval '1 millisecond' where id = ?""", event.data().revision(), lease.toMillis(), webhook.id());
        note(webhook, event, reply);
    }

    /** Who paused it meanwhile is not overruled. */
    @Override
    public void failed(Webhook after, WebhookEvent event, Reply reply) {
        sql.update(
                """
                update webhook set failures = ?, failing_since = ?, next_try_at = ?, claimed_until = null,
                    pause = coalesce(pause, ?) where id = ?""",
                after.failures(),
                after.failingSince(),
                after.nextTryAt(),
                after.pause() == null ? null : after.pause().name(),
                after.id());
        note(after, event, reply);
    }

    @Override
    public void tried(Webhook webhook, WebhookEvent event, Reply reply) {
        note(webhook, event, reply);
    }

    /** Goes behind the others that have something to be sent. */
    @Override
    public void release(Webhook webhook) {
        sql.update("update webhook set claimed_until = null, next_try_at = now() where id = ?", webhook.id());
    }

    private void note(Webhook webhook, WebhookEvent event, Reply reply) {
        sql.update("""
                insert into webhook_delivery (webhook, event_id, at, status, outcome, millis)
                select id, ?, now(), ?, ?, ? from webhook where id = ?""", event.id(), reply.status(), reply.outcome(), reply.millis(), webhook.id());
        sql.update("""
                delete from webhook_delivery where webhook = ? and id <= (
                    select id from webhook_delivery where webhook = ? order by id desc offset ? limit 1)""", webhook.id(), webhook.id(), KEPT);
    }

    @Override
    public List<Delivery> log(UUID webhook, int limit) {
        return sql.query(
                "select event_id, at, status, outcome, millis from webhook_delivery where webhook = ? order by id desc limit ?",
                row -> new Delivery(
                        row.getString(1),
                        instant(row.getObject(2, OffsetDateTime.class)),
                        row.getObject(3, Integer.class),
                        row.getString(4),
                        row.getLong(5)),
                webhook,
                limit);
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
