import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Database } from '../database/database';
import { databaseStore } from './database-store';
import { keepingHandler, type Answer } from './handler';
import { announce } from './running';
import type { ThisMachine } from './take-over';

/**
 * While a server has the embedded database open, commands on this machine ask it: on a port of its own of the loopback,
 * by a token that only the owner of the state folder can read. Gives what ends it.
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
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const takeBack = await announce(state, { address: `http://127.0.0.1:${port}/keeping`, token });
  return async () => {
    await takeBack();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}
