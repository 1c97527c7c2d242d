import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { until } from '../../tools/until';

const PATHS = `${process.env.PATH ?? ''}:/usr/sbin:/usr/local/sbin`;

/** The version of the Dovecot of this system, where it has one. */
function version(): string {
  try {
    return execFileSync('dovecot', ['--version'], { env: { PATH: PATHS }, encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** The configuration below is that of 2.3: `apt-get install dovecot-imapd`, which `.ci/run` tries. */
const hasDovecot = /^2\.3\./.test(version());

/** Tests against a real IMAP server: skipped by name where Dovecot 2.3 is not on the PATH. */
export function describeDovecot(name: string, tests: () => void): void {
  if (hasDovecot) describe(name, tests);
  else describe.skip(`${name} (skipped: dovecot 2.3 is not on PATH)`, tests);
}

export interface Mailbox {
  /** `imap://user:password@127.0.0.1:port`. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** Puts a mail there as a mail server would. */
  deliver(message: string | Buffer, folder?: string): void;
  /** The files of a folder, with the flags that the server has put into their names. */
  files(folder?: string): readonly string[];
  /** What lies in a folder, as text. */
  texts(folder?: string): readonly string[];
  /** What the server wrote down, commands of clients among it. */
  log(): string;
  stop(): Promise<void>;
}

/** A Dovecot of our own, in a folder of its own, on a port of this machine that is free. */
export async function startDovecot(): Promise<Mailbox> {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-imap-'));
  const isRoot = process.getuid?.() === 0;
  // As root the server serves mails as somebody else: it never does so as root.
  const [uid, gid] = isRoot ? [1999, 1999] : [process.getuid!(), process.getgid!()];
  const [user, password] = ['li@example.com', 'geheim/7 @x'];
  const port = await freePort();
  const home = join(folder, 'home');
  for (const path of ['home', 'run', 'state']) mkdirSync(join(folder, path));
  chmodSync(folder, 0o755);
  const own = (path: string): void => (isRoot ? chownSync(path, uid, gid) : undefined);
  own(home);
  const conf = join(folder, 'dovecot.conf');
  writeFileSync(join(folder, 'users'), `${user}:{PLAIN}${password}\n`);
  writeFileSync(conf, confOf({ folder, port, uid, gid, name: userInfo().username, isRoot }));
  const child = spawn('dovecot', ['-F', '-c', conf], { env: { PATH: PATHS }, stdio: 'ignore' });
  await until('dovecot listens', () => logOf(folder).includes('starting up'));
  await until('dovecot answers', () => answers(port));
  let mails = 0;
  const maildir = (name: string): string => join(home, 'Maildir', name === 'INBOX' ? '' : `.${name}`);
  const filesOf = (name: string): string[] =>
    ['cur', 'new'].flatMap((part) => {
      try {
        return readdirSync(join(maildir(name), part)).map((file) => join(maildir(name), part, file));
      } catch {
        return [];
      }
    });
  return {
    url: `imap://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${port}`,
    user,
    password,
    deliver(message, name = 'INBOX') {
      for (const path of [join(home, 'Maildir'), maildir(name), ...['cur', 'new', 'tmp'].map((part) => join(maildir(name), part))]) {
        mkdirSync(path, { recursive: true });
        own(path);
      } // prettier-ignore
      const path = join(maildir(name), 'new', `${1_800_000_000 + mails++}.M1P1.test`);
      writeFileSync(path, message);
      own(path);
    },
    files: (name = 'INBOX') => filesOf(name),
    texts: (name = 'INBOX') => filesOf(name).map((path) => readFileSync(path, 'utf8')),
    log: () => logOf(folder),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function logOf(folder: string): string {
  try {
    return readFileSync(join(folder, 'log'), 'utf8');
  } catch {
    return '';
  }
}

interface Place {
  readonly folder: string;
  readonly port: number;
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
  readonly isRoot: boolean;
}

function confOf({ folder, port, uid, gid, name, isRoot }: Place): string {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:~/Maildir
first_valid_uid = ${uid}
default_vsz_limit = 0
${isRoot ? '' : `default_internal_user = ${name}\ndefault_internal_group = ${name}\ndefault_login_user = ${name}`}
service imap-login {
  ${isRoot ? '' : 'chroot ='}
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  ${isRoot ? '' : 'chroot ='}
}
service stats {
  ${isRoot ? '' : 'chroot ='}
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Drafts {
    special_use = \\Drafts
    auto = create
  }
}
passdb {
  driver = passwd-file
  args = username_format=%u ${folder}/users
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/home
}
protocol imap {
  rawlog_dir =
  mail_plugins = notify mail_log
}
plugin {
  mail_log_events = delete undelete expunge save copy mailbox_create mailbox_delete flag_change append
}
`;
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    }),
  );
}

async function answers(port: number): Promise<boolean> {
  const { connect } = await import('node:net');
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', (data) => {
      socket.destroy();
      resolve(String(data).startsWith('* OK'));
    });
    socket.once('error', () => resolve(false));
  });
}
