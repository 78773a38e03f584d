-- By which rules a chapter was computed: a digest of the code that makes views. Null of those computed before there was one.
alter table chapter add column rules text;
