-- The place in a trace, as a W3C trace context, of work and of events that wait; none where nobody records the trace.
alter table topic_work add column trace text;
alter table outbox add column trace text;
