import type { Server } from 'node:http';

/** How often connections that have nothing to do any more are looked for (ms). */
const OFTEN = 50;

/** Takes no more connections, lets answers that are under way go out within `grace` (ms), then ends whoever is left. */
export async function ending(server: Server, grace: number): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  if (grace <= 0) server.closeAllConnections();
  const idle = setInterval(() => server.closeIdleConnections(), OFTEN);
  const late = setTimeout(() => server.closeAllConnections(), grace);
  await ended;
  clearInterval(idle);
  clearTimeout(late);
}
