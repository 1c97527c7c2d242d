import type { Queries } from '../../automation/serve/database/database';

interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly rows: number;
}

/** What a database holds, its indexes included: of each book, of each run, and of the queues for each job that is kept. */
export async function sizesOf(db: Queries, books: number): Promise<string[]> {
  // Exact counts; what the planner believes of small tables is often nothing.
  const tables = await db.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('gendan', 'pgboss') and c.relkind = 'r' order by 1`,
  );
  const sizes: Size[] = [];
  for (const { name } of tables) {
    const [row] = await db.query<{ bytes: string; rows: string }>(
      `select pg_total_relation_size('${name}') as bytes, (select count(*) from ${name}) as rows`,
    );
    sizes.push({ name, bytes: Number(row!.bytes), rows: Number(row!.rows) });
  }
  const of = (names: RegExp): Size => sizes.filter(({ name }) => names.test(name)).reduce((sum, each) => ({ ...sum, bytes: sum.bytes + each.bytes, rows: sum.rows + each.rows }), { name: '', bytes: 0, rows: 0 }); // prettier-ignore
  const [runs, queues, all] = [of(/^gendan\.runs$/), of(/^pgboss\.j/), of(/./)];
  const rest = all.bytes - runs.bytes - queues.bytes;
  return [
    `database: ${megabytes(all.bytes)} MB; ${(rest / books / 1024).toFixed(1)} KB a book, ${perRow(runs)} bytes a run (${runs.rows}), ${perRow(queues)} bytes a job in the queues (${queues.rows})`,
    ...[...sizes].sort((a, b) => b.bytes - a.bytes).slice(0, 8).map(({ name, bytes, rows }) => `  ${name}: ${(bytes / 1024).toFixed(0)} KB, ${rows} rows`),
  ];
} // prettier-ignore

const megabytes = (bytes: number): string => (bytes / 1048576).toFixed(1);
const perRow = ({ bytes, rows }: Size): string => (rows === 0 ? '0' : (bytes / rows).toFixed(0));
