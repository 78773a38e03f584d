-- Who gets the changes of a topic by HTTP. What is after sent_revision is sent, in order; claimed_until keeps it to one sender.
create table webhook (
    id            uuid        primary key,
    slug          text        not null references topic (slug) on delete cascade,
    url           text        not null,
    secret        text        not null,
    created_at    timestamptz not null,
    sent_revision bigint      not null,
    failures      integer     not null,
    failing_since timestamptz,
    next_try_at   timestamptz not null,
    claimed_until timestamptz,
    pause         text
);
create index webhook_by_topic on webhook (slug);

-- The latest requests to each receiver.
create table webhook_delivery (
    id       bigint generated always as identity primary key,
    webhook  uuid        not null references webhook (id) on delete cascade,
    event_id text        not null,
    at       timestamptz not null,
    status   integer,
    outcome  text        not null,
    millis   bigint      not null
);
create index webhook_delivery_by_webhook on webhook_delivery (webhook, id);
