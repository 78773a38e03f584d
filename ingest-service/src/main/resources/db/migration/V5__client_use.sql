-- How far each client is into its allowance of requests, over all replicas: a bucket that leaks. Not logged: lost by a crash, and filled
-- anew within a second.
CREATE UNLOGGED TABLE client_use (
    client text             PRIMARY KEY,
    level  double precision NOT NULL,
    at     timestamptz      NOT NULL
);
CREATE INDEX client_use_at ON client_use (at);
