import { join } from 'node:path';
import { diskFiles } from '../../file/files';
import { isGone, thisMaker, type Maker } from '../../file/lock/maker';

/** The server that runs on this machine over the embedded database of a state folder, and how it is asked. */
export interface Running extends Maker {
  /** `http://127.0.0.1:4711/keeping`. */
  readonly address: string;
  readonly token: string;
}

const fileIn = (state: string): string => join(state, 'serve', 'running.json');

/** Says where the server is asked, to the owner of the state folder alone; gives what takes that back. */
export async function announce(
  state: string,
  asked: Pick<Running, 'address' | 'token'>,
): Promise<() => Promise<void>> {
  const path = fileIn(state);
  await diskFiles.makeFolder(join(state, 'serve'));
  await diskFiles.writeDurably(`${path}.new`, Buffer.from(JSON.stringify({ ...thisMaker(), ...asked })));
  await diskFiles.rename(`${path}.new`, path);
  return async () => {
    // It may be the next one's by now.
    if ((await readRunning(state))?.token === asked.token) await diskFiles.remove(path);
  };
}

/** The server that is running; undefined where none is, or the one that was is gone. */
export async function findRunning(state: string): Promise<Running | undefined> {
  const running = await readRunning(state);
  return running && isHere(running) && !isGone(running) ? running : undefined;
}

/** A state folder that several machines share, or that was copied from another: loopback leads to this one alone. */
const isHere = ({ machine }: Running): boolean => machine === thisMaker().machine;

async function readRunning(state: string): Promise<Running | undefined> {
  try {
    const value = JSON.parse((await diskFiles.read(fileIn(state))).toString('utf8')) as Partial<Running> | null; // prettier-ignore
    const { address, token, machine, boot, started, pid } = value ?? {};
    const isWhole = [address, token, machine, boot, started].every((each) => typeof each === 'string') && Number.isInteger(pid); // prettier-ignore
    return isWhole && /^http:\/\/127\.0\.0\.1:\d+\//.test(address!) ? (value as Running) : undefined;
  } catch {
    return undefined;
  }
}
