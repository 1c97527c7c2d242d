import type { Queries } from '../database/database';

/** What the server knows of itself under a name. */
export async function settingOf<T>(db: Queries, name: string): Promise<T | undefined> {
  const [row] = await db.query<{ value: T }>('select value from gendan.settings where name = $1', [name]);
  return row?.value;
}

export async function setSetting(db: Queries, name: string, value: unknown): Promise<void> {
  await db.query(
    `insert into gendan.settings (name, value) values ($1, $2::jsonb)
     on conflict (name) do update set value = excluded.value`,
    [name, JSON.stringify(value)],
  );
}

/** What is there, else what is made now: of several that make it at once all get the same. */
export async function keptSetting<T>(db: Queries, name: string, make: () => T): Promise<T> {
  const known = await settingOf<T>(db, name);
  if (known !== undefined) return known;
  await db.query(
    'insert into gendan.settings (name, value) values ($1, $2::jsonb) on conflict (name) do nothing',
    [name, JSON.stringify(make())],
  );
  return (await settingOf<T>(db, name))!;
}
