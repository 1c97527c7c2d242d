import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, chownSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A PostgreSQL of the soak's own, in a temporary folder that goes with it. */
export interface OwnPostgres {
  readonly url: string;
  readonly folder: string;
  /**
   * `fast`: clients are cut off and what they began is taken back; `immediate`: as after a crash, the log is replayed. In
   * between it is away for so long (ms).
   */
  restart(mode: 'fast' | 'immediate', awayMs: number): Promise<void>;
  stop(): void;
}

/** Why there is none, in a sentence. */
export class NoPostgres extends Error {}

/** Starts one from the system's packages, as a user who is not root. NoPostgres. */
export async function startPostgres(): Promise<OwnPostgres> {
  const programs = programsOf();
  const owner = ownerOf();
  const folder = mkdtempSync(join(tmpdir(), 'gendan-soak-postgres-'));
  const data = join(folder, 'data');
  const run = (program: string, ...args: string[]): void => {
    const { status, stdout, stderr } = spawnSync(join(programs, program), args, {
      cwd: folder,
      env: { ...process.env, HOME: folder },
      encoding: 'utf8',
      // What it leaves running would hold a pipe open.
      stdio: program === 'pg_ctl' ? 'ignore' : 'pipe',
      ...(owner && { uid: owner.uid, gid: owner.gid }),
    });
    if (status !== 0) throw new NoPostgres(`${program} ended with ${status}: ${(stderr || stdout || 'see its log').trim().slice(-400)}`); // prettier-ignore
  };
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const password = randomBytes(18).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, `${password}\n`);
  if (owner) chownSync(passwordFile, owner.uid, owner.gid);
  run('initdb', '-D', data, '-U', 'gendan', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C', '--no-sync'); // prettier-ignore
  rmSync(passwordFile);
  const port = await freePort();
  appendFileSync(join(data, 'postgresql.conf'), settings(port, folder));
  const start = ['-D', data, '-l', join(folder, 'log'), '-w', '-t', '120'];
  run('pg_ctl', ...start, 'start');
  return {
    url: `postgres://gendan:${password}@127.0.0.1:${port}/postgres`,
    folder,
    async restart(mode, awayMs) {
      run('pg_ctl', '-D', data, '-m', mode, '-w', 'stop');
      await new Promise((resolve) => setTimeout(resolve, awayMs));
      run('pg_ctl', ...start, 'start');
    },
    stop() {
      try {
        run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/**
 * What was committed outlives a server that is killed, as it must; that it outlives a machine that loses its power
 * (`fsync`) is no matter of the soak.
 */
const settings = (port: number, folder: string): string => `
listen_addresses = '127.0.0.1'
port = ${port}
unix_socket_directories = '${folder}'
max_connections = 200
fsync = off
synchronous_commit = on
log_min_messages = warning
`;

function programsOf(): string {
  const given = process.env['GENDAN_POSTGRES_BIN'];
  const found = given ?? newestOfDebian() ?? onPath();
  if (found === undefined || !existsSync(join(found, 'initdb')))
    throw new NoPostgres('No PostgreSQL is installed here. Install the system’s package (Debian: apt-get install postgresql), or say where its programs are by GENDAN_POSTGRES_BIN.'); // prettier-ignore
  return found;
}

function newestOfDebian(): string | undefined {
  const all = '/usr/lib/postgresql';
  if (!existsSync(all)) return undefined;
  const [newest] = readdirSync(all).sort((a, b) => Number(b) - Number(a));
  return newest === undefined ? undefined : join(all, newest, 'bin');
}

function onPath(): string | undefined {
  const { stdout } = spawnSync('sh', ['-c', 'command -v initdb'], { encoding: 'utf8' });
  return stdout.trim() === '' ? undefined : dirname(realpathSync(stdout.trim()));
}

/** PostgreSQL refuses to run as root. */
function ownerOf(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const idOf = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })); // prettier-ignore
      return { uid: idOf('-u'), gid: idOf('-g') };
    } catch {
      // Not on this system.
    }
  }
  throw new NoPostgres(
    'PostgreSQL does not run as root, and there is no user postgres or nobody to run it as.',
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
