#!/bin/sh
# Checks the REST interfaces of a running Parley against their OpenAPI descriptions with schemathesis (README.md).
# check.sh [BASE] [TOPIC] [schemathesis options]: ports as ./parley up --ports BASE has them, a topic that has articles.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
base=${1:-8080}
topic=${2:-gaza-talks}
[ $# -ge 1 ] && shift
[ $# -ge 1 ] && shift
# What schemathesis writes beside its output is of no further use.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
export SCHEMATHESIS_HOOKS="$here/hooks.py"
status=0
for service in timeline:0 ingest:1; do
  host=127.0.0.1:$((base + ${service#*:}))
  echo "== ${service%:*} ($host)"
  # The health check is of what schemathesis makes up, not of what a service answers: with some seeds it throws away too much of it.
  PARLEY_HOST=$host PARLEY_TOPIC=$topic \
    schemathesis --config-file "$here/schemathesis.toml" run "http://$host/q/openapi" --checks all --max-examples 25 \
    --suppress-health-check=filter_too_much "$@" || status=1
done
exit $status
