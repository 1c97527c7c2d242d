import { diskFiles } from '../../file/files';
import type { Keeping } from '../../keeping/keeping';
import { askingStore } from '../../keeping/store/asking-store';
import { storeKeeping } from '../../keeping/store/store-keeping';
import { embeddedFolder } from '../database/embedded';
import { versionOf } from '../database/migrate';
import { openDatabase } from '../database/open';
import { openPostgres } from '../database/postgres';
import { databaseKeeping } from './database-keeping';
import { NoServersDatabase } from './errors';
import { findRunning } from './running';
import type { ThisMachine } from './take-over';

const groupIn = ({ env }: ThisMachine): { readonly group?: string } => {
  const group = env.GENDAN_GROUP?.trim() ?? '';
  return group === '' ? {} : { group };
};

/** The database that a server uses. It is never set up here: the variable may be another program's. */
export async function openPostgresKeeping(url: string, machine: ThisMachine): Promise<Keeping> {
  const database = await openPostgres(url);
  try {
    if ((await versionOf(database)) === 0) throw new NoServersDatabase();
    return databaseKeeping({ database, machine, owns: true, ...groupIn(machine) });
  } catch (error) {
    await database.close().catch(() => undefined);
    throw error;
  }
}

/** The embedded database of a state folder; undefined where there is none. */
export async function openEmbeddedKeeping(state: string, machine: ThisMachine): Promise<Keeping | undefined> {
  if (await findRunning(state)) {
    const { group } = groupIn(machine);
    return storeKeeping(askingStore(() => findRunning(state), group));
  }
  if (!(await diskFiles.exists(embeddedFolder(state)))) return undefined;
  const database = await openDatabase({ env: {}, state });
  return databaseKeeping({ database, machine, owns: true, ...groupIn(machine) });
}
