-- A topic that builds the views of another one anew, beside those that are read, and hands them over when they are complete.
alter table topic add column rebuilds text references topic (slug) on delete cascade;
create unique index topic_rebuilds on topic (rebuilds) where rebuilds is not null;

-- Its readers are a group that nobody can be named into, and no one else is its reader, not even who reads everything.
create or replace function may_read(readers text[], groups text[]) returns boolean language sql immutable parallel safe as
    $$ select readers <> '{""}' and (groups is null or readers = '{}' or readers && groups) $$;

-- Who had views built anew, and what came of it; it outlives the topic.
create table replay (
    id          bigint generated always as identity primary key,
    slug        text        not null,
    beside      text        not null,
    since       timestamptz,
    asked_by    text        not null,
    asked_at    timestamptz not null default now(),
    ended_at    timestamptz,
    differences integer
);
create index replay_by_beside on replay (beside);
