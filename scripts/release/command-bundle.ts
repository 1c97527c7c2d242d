import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noticesOf, ownNotices } from './notices';
import type { Release } from './release';

/** The command as one file; licences and notices stand at its end, since there is no other place for them. */
export async function commandBundle({ home }: Release): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-release-'));
  try {
    const { bundled } = load<{ bundled(config: object): Promise<unknown> }>(home, 'scripts/pages/stale.js');
    const config = load<(folder: string, name: string) => { name: string }>(
      home,
      'scripts/release/command.config.js',
    )(folder, 'gendan.mjs');
    await bundled(config);
    const code = readFileSync(join(folder, 'gendan.mjs'), 'utf8');
    return Buffer.from(`${code}\n${comment(ownNotices(home))}\n${comment(noticesOf(home, [config.name]))}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const comment = (text: string): string => `/*\n${text.replaceAll('*/', '* /')}\n*/`;

/** The builders are plain JavaScript of the project's folder; nothing of them is transpiled. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- its place is known only when it runs
const load = <T>(home: string, file: string): T => require(join(home, file)) as T;
