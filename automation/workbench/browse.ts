import { spawn } from 'node:child_process';

/** Opens an address in the person's own browser; whether one came up is not known and not waited for. */
export function browse(url: string, platform: NodeJS.Platform = process.platform): void {
  const [command, ...args] = commandFor(url, platform);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  // No browser here: the address was printed.
  child.on('error', () => undefined);
  child.unref();
}

function commandFor(url: string, platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  return ['xdg-open', url];
}
