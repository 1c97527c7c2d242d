/** Writes docs/hosting.md and docs/hosting.zh.md from what our own server sends; test/scripts/hosting-page.test.ts fails when they part. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingPage } from './hosting-page';

for (const [lang, name] of [
  ['en', 'hosting.md'],
  ['zh', 'hosting.zh.md'],
] as const) {
  const file = join(process.cwd(), 'docs', name);
  writeFileSync(file, hostingPage(lang));
  console.log(file);
}
