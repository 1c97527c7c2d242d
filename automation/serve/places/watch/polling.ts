import { statfs } from 'node:fs/promises';

/** File systems whose changes by other machines no system tells of: NFS, SMB in three generations, AFS, 9p, Ceph, FUSE (sshfs, cloud drives). */
const REMOTE = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x01021997, 0x00c36400, 0x65735546,
]);

/** Milliseconds between two looks. */
const USUAL_MS = 10_000;

/**
 * How often a folder is looked at, in milliseconds; undefined where the system tells of changes. `GENDAN_SERVE_POLL`
 * names seconds, or `no`; without it network shares are found out by their file system.
 */
export async function pollingFor(
  folder: string,
  { GENDAN_SERVE_POLL: asked = '' }: Readonly<Record<string, string | undefined>>,
): Promise<number | undefined> {
  const text = asked.trim().toLowerCase();
  if (/^(0|no|off|false)$/.test(text)) return undefined;
  const seconds = Number(/^(\d{1,5})s?$/.exec(text)?.[1]);
  if (seconds > 0) return seconds * 1000;
  if (text !== '') return USUAL_MS;
  if (/^[\\/]{2}[^\\/]/.test(folder)) return USUAL_MS; // \\server\share
  const { type } = await statfs(folder).catch(() => ({ type: 0 }));
  return REMOTE.has(type >>> 0) ? USUAL_MS : undefined;
}
