type Env = Readonly<Record<string, string | undefined>>;

/** What of the server's own environment says something of the machine, not of anybody's secrets. */
const OF_THE_MACHINE = [
  'HOME', 'USERPROFILE', 'LOCALAPPDATA', 'APPDATA', 'XDG_STATE_HOME', 'XDG_CONFIG_HOME', 'PATH', 'TMPDIR', 'TEMP', 'TMP',
  'LANG', 'LC_ALL', 'LC_MESSAGES', 'HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'https_proxy', 'http_proxy', 'no_proxy',
  'NODE_EXTRA_CA_CERTS',
]; // prettier-ignore

/** The server's own: no job ever sees them. */
const OF_THE_SERVER = ['DATABASE_URL', 'GENDAN_SERVE_KEY', 'GENDAN_SERVE_KEY_BEFORE'];

/**
 * The environment of a group's jobs: its own secrets and settings, and what is the machine's. `isOwner`: the group is the
 * person's who runs the server for themselves, so that what their own command finds is found here too.
 */
export function groupEnv(own: Env, server: Env, isOwner: boolean): Env {
  const names = isOwner ? Object.keys(server) : OF_THE_MACHINE;
  const given = names.flatMap((name) => (server[name] === undefined ? [] : [[name, server[name]] as const]));
  const all: Record<string, string | undefined> = { ...Object.fromEntries(given), ...own };
  for (const name of OF_THE_SERVER) delete all[name];
  return all;
}
