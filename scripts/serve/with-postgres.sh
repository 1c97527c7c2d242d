#!/usr/bin/env bash
# Runs a command with a PostgreSQL of its own, whose address stands in GENDAN_TEST_DATABASE_URL:
#   npm run with-postgres -- npx jest test/automation/serve
# The server listens on this machine only, as a user who is not root, in a temporary folder that goes with it. Where there
# is none, or it does not start, the command runs without: tests over a real PostgreSQL are then skipped by name.
#   --install  as root, install the system's package first where there is none
# Whose programs: GENDAN_POSTGRES_BIN when set, else the newest of Debian's, else what the path has.
set -uo pipefail

if [ "${1:-}" = --install ]; then
  shift
  MAY_INSTALL=1
fi
if [ $# -eq 0 ]; then
  echo "usage: with-postgres.sh [--install] COMMAND [ARGUMENT…]" >&2
  exit 2
fi
# A server that is there already is the one that is wanted.
[ -n "${GENDAN_TEST_DATABASE_URL:-}" ] && exec "$@"

programs() {
  [ -n "${GENDAN_POSTGRES_BIN:-}" ] && echo "$GENDAN_POSTGRES_BIN" && return
  ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 | grep . ||
    dirname "$(readlink -f "$(command -v initdb)")" 2>/dev/null
}
present() { [ -x "$(programs)/initdb" ] && [ -x "$(programs)/pg_ctl" ]; }

if ! present && [ -n "${MAY_INSTALL:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update >/dev/null 2>&1
  # No server for the machine: only the programs are wanted.
  mkdir -p /etc/postgresql-common/createcluster.d
  echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.d/gendan-tests.conf
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql >/dev/null 2>&1
fi

without() {
  echo "with-postgres: $1; going on without, tests over a real PostgreSQL are skipped" >&2
  shift
  exec "$@"
}
present || without "no PostgreSQL is installed here" "$@"
BIN="$(programs)"

# PostgreSQL refuses to run as root.
SERVER_USER=
if [ "$(id -u)" = 0 ]; then
  for name in postgres nobody; do
    id "$name" >/dev/null 2>&1 && SERVER_USER="$name" && break
  done
  { [ -n "$SERVER_USER" ] && command -v setpriv >/dev/null; } || without "there is no user to run it as" "$@"
fi
as_server() {
  if [ -z "$SERVER_USER" ]; then (cd "$FOLDER" && "$@"); else
    (cd "$FOLDER" && setpriv --reuid "$SERVER_USER" --regid "$(id -g "$SERVER_USER")" --clear-groups env HOME="$FOLDER" "$@")
  fi
}

FOLDER="$(mktemp -d "${TMPDIR:-/tmp}/gendan-postgres-XXXXXX")"
stop() {
  as_server "$BIN/pg_ctl" -D "$FOLDER/data" -m immediate -w stop >/dev/null 2>&1
  rm -rf "$FOLDER"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

PASSWORD="$(node -p "require('node:crypto').randomBytes(18).toString('hex')")"
PORT="$(node -e "const s=require('node:net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})")"
printf '%s\n' "$PASSWORD" >"$FOLDER/password"
[ -n "$SERVER_USER" ] && chown -R "$SERVER_USER" "$FOLDER"
started() {
  as_server "$BIN/initdb" -D "$FOLDER/data" -U gendan --auth=scram-sha-256 --pwfile="$FOLDER/password" \
    --encoding=UTF8 --locale=C --no-sync &&
    # What it holds is thrown away: nothing has to reach a disk.
    cat >>"$FOLDER/data/postgresql.conf" <<CONF &&
listen_addresses = '127.0.0.1'
port = $PORT
unix_socket_directories = '$FOLDER'
max_connections = 300
fsync = off
synchronous_commit = off
full_page_writes = off
CONF
    as_server "$BIN/pg_ctl" -D "$FOLDER/data" -l "$FOLDER/log" -w -t 120 start
}
if ! started >"$FOLDER/said" 2>&1; then
  tail -n 5 "$FOLDER/said" "$FOLDER/log" >&2
  trap - EXIT
  stop
  without "PostgreSQL does not start here" "$@"
fi
rm -f "$FOLDER/password"
export GENDAN_TEST_DATABASE_URL="postgres://gendan:$PASSWORD@127.0.0.1:$PORT/postgres"

# In the background, so that a signal is heard at once; the command hears it too.
"$@" <&0 &
CHILD=$!
# A command in the background does not hear Ctrl-C: it is told to end.
trap 'kill -TERM $CHILD 2>/dev/null; wait $CHILD; exit 130' INT
trap 'kill -TERM $CHILD 2>/dev/null; wait $CHILD; exit 143' TERM
wait $CHILD
