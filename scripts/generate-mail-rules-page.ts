/** Writes docs/mail-rules.md and docs/mail-rules.zh.md from the shipped rules; test/scripts/mail-rules-page.test.ts fails when they part. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mailRulesPage } from './mail-rules-page';

for (const [lang, name] of [
  ['en', 'mail-rules.md'],
  ['zh', 'mail-rules.zh.md'],
] as const) {
  const file = join(process.cwd(), 'docs', name);
  writeFileSync(file, mailRulesPage(lang));
  console.log(file);
}
