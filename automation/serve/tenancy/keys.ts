import { randomBytes, scrypt } from 'node:crypto';
import type { Queries } from '../database/database';
import { keptSetting } from '../store/settings';
import { NoServeKey, WeakServeKey } from './errors';

type Env = Readonly<Record<string, string | undefined>>;

/** What secrets are sealed with, and what they may have been sealed with before. */
export interface Keys {
  readonly now: Buffer;
  readonly before?: Buffer;
}

const SHORTEST_PASSPHRASE = 16;
/** scrypt: what OWASP advises for passwords; 128 MB, once for each start. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 };

/**
 * The keys of `GENDAN_SERVE_KEY` and `GENDAN_SERVE_KEY_BEFORE`: 32 bytes in base64, or a passphrase, which goes through
 * scrypt with a salt that the database keeps. NoServeKey, WeakServeKey.
 */
export async function keysOf(db: Queries, env: Env): Promise<Keys> {
  const { GENDAN_SERVE_KEY: now = '', GENDAN_SERVE_KEY_BEFORE: before = '' } = env;
  if (now.trim() === '') throw new NoServeKey();
  const salt = () => keptSetting(db, 'key-salt', () => randomBytes(16).toString('base64'));
  return {
    now: await keyOf(now.trim(), 'GENDAN_SERVE_KEY', salt),
    ...(before.trim() !== '' && { before: await keyOf(before.trim(), 'GENDAN_SERVE_KEY_BEFORE', salt) }),
  };
}

async function keyOf(text: string, variable: string, salt: () => Promise<string>): Promise<Buffer> {
  if (/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return Buffer.from(text, 'base64');
  if ([...text].length < SHORTEST_PASSPHRASE) throw new WeakServeKey(variable);
  const own = Buffer.from(await salt(), 'base64');
  return new Promise((resolve, reject) =>
    scrypt(text.normalize('NFC'), own, 32, COST, (error, key) => (error ? reject(error) : resolve(key))),
  );
}
