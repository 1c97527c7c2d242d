import type { Server } from 'node:net';

/** Begins to listen; `sentence` turns what the system says against it into what is thrown. */
export function listening(
  server: Server,
  port: number,
  host: string,
  sentence: (error: NodeJS.ErrnoException) => Error,
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(sentence(error)));
    server.listen(port, host, resolve);
  });
}

/** Ends a server at once, whoever is still connected. */
export function closed(server: Server & { closeAllConnections(): void }): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
