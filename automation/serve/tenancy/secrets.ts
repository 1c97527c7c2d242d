import type { Database, Queries } from '../database/database';
import { BadSecretName, CannotUnseal } from './errors';
import { keysOf, type Keys } from './keys';
import { seal, unseal } from './seal';

type Env = Readonly<Record<string, string | undefined>>;

/** The secrets of groups, for whoever has the key. */
export interface Secrets {
  /** BadSecretName, NoServeKey, WeakServeKey. */
  set(group: string, name: string, value: string): Promise<void>;
  /** Whether it was there. */
  remove(group: string, name: string): Promise<boolean>;
  /** Without values; needs no key. */
  names(group: string): Promise<string[]>;
  /**
   * The group's secrets as an environment, and nothing else: no variable of the server's own. Needs no key where there
   * are none. NoServeKey, WeakServeKey, CannotUnseal.
   */
  envOf(group: string): Promise<Env>;
  /** Seals anew with today's key what was sealed with the one before; how many. */
  reseal(): Promise<number>;
}

/** By these a group would reach beyond its own: the server's, the system's, and what makes programs load others. */
const RESERVED =
  /^(DATABASE_URL|GENDAN_SERVE(_.*)?|PG[A-Z]+|XDG_.*|HOME|USERPROFILE|LOCALAPPDATA|APPDATA|PATH|TMPDIR|TMP|TEMP|SHELL|NODE_.*|LD_.*|DYLD_.*|OTEL_.*)$/;

/** `env`: the server's own, for the key only. */
export function secretsOf(db: Database, env: Env): Secrets {
  let known: Promise<Keys> | undefined;
  // Once: a passphrase costs a moment. What failed is tried again.
  const keys = (): Promise<Keys> =>
    (known ??= keysOf(db, env).catch((error: unknown) => {
      known = undefined;
      throw error;
    }));
  return {
    async set(group, name, value) {
      if (!/^[A-Z][A-Z0-9_]{0,99}$/.test(name) || RESERVED.test(name)) throw new BadSecretName(name);
      await store(db, group, name, seal(await keys(), { group, name }, value));
    },
    async remove(group, name) {
      const rows = await db.query(
        'delete from gendan.secrets where group_id = $1 and name = $2 returning name',
        [group, name],
      );
      return rows.length > 0;
    },
    names: async (group) => (await rowsOf(db, group)).map(({ name }) => name),
    async envOf(group) {
      const rows = await rowsOf(db, group);
      if (rows.length === 0) return {};
      const own = await keys();
      return Object.fromEntries(
        rows.map(({ name, sealed }) => {
          const found = unseal(own, { group, name }, sealed);
          if (!found) throw new CannotUnseal(name);
          return [name, found.text];
        }),
      );
    },
    async reseal() {
      const own = await keys();
      return db.transaction((within) => resealed(within, own));
    },
  };
}

interface SecretRow {
  readonly group_id: string;
  readonly name: string;
  readonly sealed: string;
}

const rowsOf = (db: Queries, group: string): Promise<SecretRow[]> =>
  db.query<SecretRow>('select group_id, name, sealed from gendan.secrets where group_id = $1 order by name', [
    group,
  ]);

async function store(db: Queries, group: string, name: string, sealed: string): Promise<void> {
  await db.query(
    `insert into gendan.secrets (group_id, name, sealed) values ($1, $2, $3)
     on conflict (group_id, name) do update set sealed = excluded.sealed`,
    [group, name, sealed],
  );
}

async function resealed(within: Queries, keys: Keys): Promise<number> {
  const rows = await within.query<SecretRow>(
    'select group_id, name, sealed from gendan.secrets order by group_id, name for update',
  );
  let count = 0;
  for (const { group_id: group, name, sealed } of rows) {
    const found = unseal(keys, { group, name }, sealed);
    if (!found) throw new CannotUnseal(name);
    if (!found.isOld) continue;
    await store(within, group, name, seal(keys, { group, name }, found.text));
    count += 1;
  }
  return count;
}
