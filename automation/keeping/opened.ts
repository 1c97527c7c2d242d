import { diskFiles } from '../file/files';
import { stateFolder } from '../state-dir';
import type { Keeping } from './keeping';
import { fileKeeping } from './files/file-keeping';

interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly channels?: { readonly host?: string };
  readonly keeping?: Keeping;
}

/** Opens, when it is first asked for, where this run keeps what was sent; closes what it opened itself. */
export function openedKeeping(place: Place): { keeping(): Promise<Keeping>; close(): Promise<void> } {
  let opened: Promise<Keeping> | undefined;
  return {
    keeping: () => (opened ??= place.keeping ? Promise.resolve(place.keeping) : open(place)),
    async close() {
      if (place.keeping) return;
      await opened?.then((keeping) => keeping.close()).catch(() => undefined);
    },
  };
}

/**
 * The database that DATABASE_URL names; else the embedded one, by the server that has it open, or opened for this run;
 * else files. What is there and cannot be reached is an error with a sentence: never the next best.
 */
async function open({ env, channels }: Place): Promise<Keeping> {
  const machine = { env, ...(channels?.host !== undefined && { host: channels.host }) };
  const url = env.DATABASE_URL?.trim() ?? '';
  const state = stateFolder(env);
  // Most machines have neither, and need not load what speaks to databases.
  if (url === '' && !(await diskFiles.exists(state))) return fileKeeping(machine);
  const { openPostgresKeeping, openEmbeddedKeeping } = await import('../serve/keeping/open-keeping');
  if (url !== '') return openPostgresKeeping(url, machine);
  return (await openEmbeddedKeeping(state, machine)) ?? fileKeeping(machine);
}
