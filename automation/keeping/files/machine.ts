import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { GendanError } from '../../../shared/errors';
import { both } from '../../../shared/lang';
import { diskFiles } from '../../file/files';
import { stateFolder } from '../../state-dir';

type Env = Readonly<Record<string, string | undefined>>;

/** What is kept of this machine. */
interface Machine {
  readonly host: string;
  readonly id: string;
}

/**
 * A name for this machine that people know it by and no other has: what it is called and four digits kept in the state
 * folder, `SHANGHAI-PC-3f0a`. A state folder that was copied to a machine of another name makes none of it the same.
 * CannotKeepName.
 */
export async function machineName(env: Env, host: string = hostname()): Promise<string> {
  const known = await knownMachineName(env, host);
  if (known !== undefined) return known;
  const own = shortName(host);
  const file = fileIn(env);
  const made: Machine = { host: own, id: randomBytes(2).toString('hex') };
  try {
    await diskFiles.makeFolder(stateFolder(env));
    await diskFiles.writeDurably(`${file}.new`, Buffer.from(JSON.stringify(made)));
    await diskFiles.rename(`${file}.new`, file);
  } catch (error) {
    throw new CannotKeepName(file, (error as NodeJS.ErrnoException).code ?? String(error));
  }
  return `${own}-${made.id}`;
}

/** The name, where this machine has been given one. */
export async function knownMachineName(env: Env, host: string = hostname()): Promise<string | undefined> {
  const own = shortName(host);
  const known = await knownMachine(fileIn(env));
  return known?.host === own ? `${own}-${known.id}` : undefined;
}

const fileIn = (env: Env): string => join(stateFolder(env), 'machine.json');

const shortName = (host: string): string =>
  host.split('.')[0]!.replace(/[^\p{L}\p{N}_-]+/gu, '').slice(0, 40) || 'gendan'; // prettier-ignore

async function knownMachine(file: string): Promise<Machine | undefined> {
  try {
    const known = JSON.parse(await readFile(file, 'utf8')) as Partial<Machine> | null;
    const isWhole = typeof known?.host === 'string' && /^[0-9a-f]{4}$/.test(known.id ?? '');
    return isWhole ? (known as Machine) : undefined;
  } catch {
    return undefined;
  }
}

/** The state folder cannot be written: this machine would be another one every time. */
class CannotKeepName extends GendanError {
  constructor(file: string, reason: string) {
    super(
      both(
        `这台电脑的名称记不下来：${file} 写不进去（${reason}），所以没有发。请检查这个文件夹的权限和空间。`,
        `The name of this machine cannot be kept in ${file} (${reason}), so nothing was sent. Check the folder’s permissions and free space.`,
      ),
    );
  }
}
