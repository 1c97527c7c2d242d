import type { Queries } from '../database/database';
import { BadGroupName, GroupThere, NoSuchGroup } from './errors';

/** Books that belong together, with secrets, people and channels of their own; one never sees another's. */
export interface Group {
  readonly id: string;
  readonly name: string;
}

/** GroupThere, BadGroupName. */
export async function makeGroup(db: Queries, name: string): Promise<Group> {
  const own = nameOf(name);
  const [made] = await db.query<Group>(
    'insert into gendan.groups (name) values ($1) on conflict (name) do nothing returning id, name',
    [own],
  );
  if (!made) throw new GroupThere(own);
  return made;
}

/** All groups, by name. What people see of them is asked with `allowedGroups` of the tenancy. */
export const allGroups = (db: Queries): Promise<Group[]> =>
  db.query<Group>('select id, name from gendan.groups order by name');

/** NoSuchGroup. */
export async function groupNamed(db: Queries, name: string): Promise<Group> {
  const all = await allGroups(db);
  const found = all.find((each) => each.name === name.trim());
  if (!found) throw new NoSuchGroup(name, all.map((each) => each.name)); // prettier-ignore
  return found;
}

/** With its places, books, runs, records, secrets and tokens. The files stay as they are. */
export async function removeGroup(db: Queries, { id }: Group): Promise<void> {
  await db.query('delete from gendan.groups where id = $1', [id]);
}

function nameOf(text: string): string {
  const name = text.trim();
  if (name === '' || name.length > 60 || /[\p{C}/\\]/u.test(name)) throw new BadGroupName(text);
  return name;
}
