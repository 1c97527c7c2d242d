import type { Queries } from '../database/database';
import { NOT_KEPT } from './format';

/** The tables that a backup has, each after those that its rows refer to. */
export async function keptTables(db: Queries): Promise<string[]> {
  const tables = await db.query<{ name: string; needs: string[] }>(
    `select each.relname::text as name, coalesce(array_agg(other.relname::text) filter (where other.oid <> each.oid), '{}') as needs
     from pg_class each join pg_namespace room on room.oid = each.relnamespace
     left join pg_constraint refers on refers.conrelid = each.oid and refers.contype = 'f'
     left join pg_class other on other.oid = refers.confrelid
     where room.nspname = 'gendan' and each.relkind = 'r' group by each.relname order by each.relname`,
  );
  const needs = new Map(tables.map((table) => [table.name, table.needs]));
  const ordered = new Set<string>();
  const add = (name: string): void => {
    if (ordered.has(name)) return;
    needs.get(name)?.forEach(add);
    ordered.add(name);
  };
  [...needs.keys()].forEach(add);
  return [...ordered].filter((name) => !NOT_KEPT.includes(name));
}

/** A table's name as SQL takes it. */
export const quoted = (table: string): string => `gendan."${table.replaceAll('"', '""')}"`;
