-- How far each client is into its allowance of requests, over all replicas: a bucket that leaks. Not logged: lost by a crash, and filled
-- anew within a second.
create unlogged table client_use (
    client text             primary key,
    level  double precision not null,
    at     timestamptz      not null
);
create index client_use_at on client_use (at);
