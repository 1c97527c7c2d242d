import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Role } from '../../../shared/serving/answers';
import type { Queries } from '../database/database';
import { idOf } from '../store/ids';
import type { Group } from '../store/groups';

/** What lets a person or a program in; the text of it is known only to whoever was given it. */
export interface Token {
  readonly id: string;
  /** For people: whose it is. */
  readonly name: string;
  readonly role: Role;
  /** The only group that it sees; all where there is none. */
  readonly group?: Group;
  readonly madeAt: Date;
  /** It lets nobody in any more. */
  readonly endedAt?: Date;
}

interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly hash: string;
  readonly group_id: string | null;
  readonly group_name: string | null;
  readonly made_at: Date;
  readonly ended_at: Date | null;
}

const SELECT = `select token.id, token.name, token.role, token.hash, token.group_id, its_group.name as group_name,
  token.made_at, token.ended_at
  from gendan.tokens token left join gendan.groups its_group on its_group.id = token.group_id`;

const tokenOf = (row: TokenRow): Token => ({
  id: row.id,
  name: row.name,
  role: row.role,
  ...(row.group_id !== null && { group: { id: row.group_id, name: row.group_name! } }),
  madeAt: row.made_at,
  ...(row.ended_at && { endedAt: row.ended_at }),
});

const hashOf = (value: string): string => createHash('sha256').update(value, 'utf8').digest('hex');

/** Makes a token: 256 bits that nobody guesses. Its value is given here and never again. */
export async function makeToken(
  db: Queries,
  { name, role, group }: { readonly name: string; readonly role: Role; readonly group?: Group },
): Promise<{ readonly id: string; readonly value: string }> {
  const value = randomBytes(32).toString('base64url');
  const [row] = await db.query<{ id: string }>(
    'insert into gendan.tokens (group_id, role, name, hash) values ($1, $2, $3, $4) returning id',
    [group?.id ?? null, role, name, hashOf(value)],
  );
  return { id: row!.id, value };
}

/** Whose token it is, while it lets somebody in. */
export async function findToken(db: Queries, value: string): Promise<Token | undefined> {
  const hash = hashOf(value);
  const [row] = await db.query<TokenRow>(`${SELECT} where token.hash = $1 and token.ended_at is null`, [
    hash,
  ]);
  // How far an index compared says something of hashes only, from which no token is guessed.
  return row && timingSafeEqual(Buffer.from(row.hash), Buffer.from(hash)) ? tokenOf(row) : undefined;
}

/** All of them, also those that ended; without values, which nobody has. */
export const allTokens = async (db: Queries): Promise<Token[]> =>
  (await db.query<TokenRow>(`${SELECT} order by token.made_at, token.name`)).map(tokenOf);

/** From now on it lets nobody in. Whether there was one that did. */
export async function endToken(db: Queries, id: string): Promise<boolean> {
  const rows = await db.query(
    'update gendan.tokens set ended_at = now() where id = $1 and ended_at is null returning id',
    [idOf(id)],
  );
  return rows.length > 0;
}

/** The groups that a token may see, by name. */
export const allowedGroups = (db: Queries, { group }: Token): Promise<Group[]> =>
  db.query<Group>(
    'select id, name from gendan.groups where $1::uuid is null or id = $1::uuid order by name',
    [group?.id ?? null],
  );
