import { execFile } from 'node:child_process';

/**
 * Copies a file's extended attributes and access lists to another, as far as the system can. Node has no call for
 * them; `cp` of GNU coreutils has. Elsewhere they are not kept (docs/known-limits.md).
 */
export function copyAttributes(from: string, to: string): Promise<void> {
  if (process.platform !== 'linux') return Promise.resolve();
  const args = ['--attributes-only', '--preserve=mode,xattr', '--', from, to];
  return new Promise((resolve) => {
    execFile('cp', args, { timeout: 5_000 }, () => resolve());
  });
}
