# Stops the PostgreSQL server of the cluster in $1 when standard input ends, which happens when the starter dies.
# A line that says "dismissed" ends the watch without stopping anything. Ctrl-C is for the starter to handle.
trap '' INT TERM HUP
IFS= read -r word
[ "$word" = dismissed ] && exit 0
pid_file=$1/postmaster.pid
waited=0
# The server may be about to start.
while [ ! -s "$pid_file" ] && [ $waited -lt 30 ]; do sleep 0.1; waited=$((waited + 1)); done
[ -s "$pid_file" ] || exit 0
pid=$(head -n 1 "$pid_file")
kill -INT "$pid" 2>/dev/null || exit 0
waited=0
while kill -0 "$pid" 2>/dev/null && [ $waited -lt 50 ]; do sleep 0.1; waited=$((waited + 1)); done
kill -QUIT "$pid" 2>/dev/null
exit 0
