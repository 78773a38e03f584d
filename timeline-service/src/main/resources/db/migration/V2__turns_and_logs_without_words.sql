-- What names an element in change logs and events, which outlive the article: its key where that is an id, else the
-- key's MD5, since a key may hold a name that only this article gave. ChangeKeys in Java does the same.
create function change_key(key text) returns text language sql immutable strict parallel safe as
    $$ select case when key ~ '^([A-Z_]+/)?(Q[0-9]+|[0-9a-f-]{8,})$' then key else md5(key) end $$;

alter table view_element
    add column change_key text generated always as (change_key(key)) stored,
    -- Of an article that was killed or withheld since: not shown, and written anew or removed by the next projection.
    add column withdrawn boolean not null default false;
create index view_element_by_change_key on view_element (slug, view, change_key);
create index view_element_by_article on view_element using gin (article_ids);

-- Logs keep no words: readers join them from the views of the moment.
create function without_words(changes jsonb) returns jsonb language sql immutable as $$
    select coalesce(jsonb_agg(jsonb_build_object('view', c ->> 'view', 'kind', c ->> 'kind',
                                                 'key', change_key(c ->> 'key'), 'summary', '') order by n), '[]')
    from jsonb_array_elements(changes) with ordinality as each (c, n) $$;
update topic_change set changes = without_words(changes);
update outbox set event = jsonb_set(event, '{changes}', without_words(event -> 'changes'));
drop function without_words(jsonb);

-- Everything of a topic goes with it, also what is written while it is dropped.
delete from topic_work w where not exists (select 1 from topic t where t.slug = w.slug);
delete from topic_article m where not exists (select 1 from topic t where t.slug = m.slug);
delete from view_element e where not exists (select 1 from topic t where t.slug = e.slug);
alter table topic_work add foreign key (slug) references topic on delete cascade;
alter table topic_article add foreign key (slug) references topic on delete cascade;
alter table view_element add foreign key (slug) references topic on delete cascade;

-- Whose turn it is. A worker claims a topic until a time, and commits only if nobody has claimed it since.
-- Numbers of claims are never given twice, also when a topic is dropped and defined again.
create sequence topic_claim;
create table topic_turn (
    slug          text primary key references topic on delete cascade,
    claim         bigint      not null default 0,
    claimed_until timestamptz not null default '-infinity',
    served_at     timestamptz not null default '-infinity',
    millis        bigint      not null default 0,
    failures      integer     not null default 0,
    next_try      timestamptz not null default '-infinity',
    -- How far the back-fill of the present definition has come; null when it has not begun.
    filling       bigint,
    filled_to     uuid,
    filled_version bigint
);
insert into topic_turn (slug) select slug from topic;
