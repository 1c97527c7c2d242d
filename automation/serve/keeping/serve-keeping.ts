import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from '../../keeping/store/asked';
import { closed, listening } from '../../listening';
import { CannotListen } from '../../web/errors';
import type { Database } from '../database/database';
import { databaseStore } from './database-store';
import { keepingHandler } from './handler';
import { announce } from './running';
import type { ThisMachine } from './take-over';

const HERE = '127.0.0.1';

/**
 * While a server has the embedded database open, commands on this machine ask it: on a port of its own of the loopback,
 * by a token that only the owner of the state folder can read. Gives what ends it. CannotListen.
 */
export async function serveKeeping({
  database,
  state,
  machine,
  operations,
}: {
  readonly database: Database;
  readonly state: string;
  readonly machine: ThisMachine;
  /** What a person does with the server from the command line; `asked` is JSON. */
  readonly operations?: (asked: string) => Promise<Answer>;
}): Promise<() => Promise<void>> {
  const token = randomBytes(24).toString('base64url');
  const answer = keepingHandler((group) => databaseStore({ database, machine, ...(group !== undefined && { group }) }), token, operations); // prettier-ignore
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy())); // prettier-ignore
  await listening(server, 0, HERE, ({ code = 'listen' }) => new CannotListen(HERE, 0, code));
  const { port } = server.address() as AddressInfo;
  const takeBack = await announce(state, { address: `http://${HERE}:${port}/keeping`, token });
  return async () => {
    await takeBack();
    await closed(server);
  };
}
