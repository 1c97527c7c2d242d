/**
 * `npm run excel`: builds the page of the add-in, serves it on https://localhost:3000 and opens Excel with the
 * development manifest; where there is no Excel, says how to add it on the web.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../../automation/command/io';
import { DEV } from '../../manifests/environments';
import { GendanError } from '../../shared/errors';
import { both, type Bilingual } from '../../shared/lang';
import { writeManifests } from '../manifests-write';
import { devCertificates } from './certificates';
import { NotSideloaded, PageNotBuilt } from './errors';
import { serveFolder } from './serve';
import { byHand, canSideload, sideload } from './sideload';

const HOME = process.cwd();
const lang = languageOf(undefined, process.env);
const say = (text: Bilingual): void => console.log(text[lang]);

const OPEN = both(
  'Excel 已带着跟单打开。按 Ctrl+C 结束。',
  'Excel is open with Gendan in it. Press Ctrl+C to end.',
);

async function main(): Promise<void> {
  const { status } = spawnSync(process.execPath, [join('scripts', 'pages', 'build.js'), 'addin'], {
    cwd: HOME,
    stdio: 'inherit',
    // Of development, whatever address of a team is set.
    env: { ...process.env, GENDAN_URL: '' },
  });
  if (status !== 0) throw new PageNotBuilt();
  const page = join(HOME, 'dist', 'pages', 'addin');
  const { version } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')) as { version: string };
  const [manifest] = writeManifests(join(HOME, 'dist', 'manifests', DEV.key), DEV, version);

  const certificates = await devCertificates();
  const { port, close } = await serveFolder(page, certificates, Number(new URL(DEV.base).port));
  say(both(`页面在 https://localhost:${port}。`, `The page is at https://localhost:${port}.`));
  const takeOut = canSideload(process.platform) ? await opened(manifest!) : undefined;
  say(takeOut ? OPEN : byHand(manifest!, certificates));
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await takeOut?.();
  await close();
}

/** How to take the add-in out of Excel again; undefined when Excel did not open, which is said. */
async function opened(manifest: string): Promise<(() => Promise<void>) | undefined> {
  try {
    return await sideload(manifest);
  } catch (error) {
    if (!(error instanceof NotSideloaded)) throw error;
    say(error.sentence);
    return undefined;
  }
}

main().catch((error: unknown) => {
  if (!(error instanceof GendanError)) throw error;
  console.error(error.sentence[lang]);
  process.exitCode = 1;
});
