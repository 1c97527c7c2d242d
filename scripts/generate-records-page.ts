/** Writes docs/records.md and docs/records.zh.md from the declarations; test/scripts/records-page.test.ts fails when they part. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_SHEETS } from '../shared/features/record-sheets';
import { recordsPage } from './records-page';

for (const [lang, name] of [
  ['en', 'records.md'],
  ['zh', 'records.zh.md'],
] as const) {
  const file = join(process.cwd(), 'docs', name);
  writeFileSync(file, recordsPage(RECORD_SHEETS, lang));
  console.log(file);
}
