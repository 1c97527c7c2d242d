import vm from 'node:vm';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { Database, Queries } from '../../../automation/serve/database/database';
import { FIRST } from '../../../automation/serve/database/schema/first';

const { createRequire } = (vm.runInThisContext('process') as NodeJS.Process).getBuiltinModule('node:module');
const native = createRequire(__filename)('@electric-sql/pglite') as typeof import('@electric-sql/pglite');

/** An empty database of a server in memory. */
export async function memoryDatabase(): Promise<Database> {
  const lite = new native.PGlite();
  await lite.exec(FIRST);
  return over(lite);
}

function over(lite: PGlite): Database {
  const queries = (on: PGlite | Transaction): Queries => ({
    async query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]> {
      return (await on.query<Row>(text, values as unknown[])).rows;
    },
  });
  return {
    kind: 'embedded',
    ...queries(lite),
    transaction: (work) => lite.transaction((tx) => work(queries(tx))),
    async executeSql(text, values) {
      if (values === undefined || values.length === 0) {
        const all = await lite.exec(text);
        const last = all.at(-1);
        return { rows: last?.rows ?? [], rowCount: last?.affectedRows ?? 0 };
      }
      const { rows, affectedRows } = await lite.query(text, values);
      return { rows, rowCount: affectedRows ?? rows.length };
    },
    close: () => lite.close(),
  };
}
