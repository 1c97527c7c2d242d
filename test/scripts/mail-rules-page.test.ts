import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mailRulesPage } from '../../scripts/mail-rules-page';

it.each([
  ['en', 'mail-rules.md'],
  ['zh', 'mail-rules.zh.md'],
] as const)('the page of shipped mail rules in %s is what `npm run generate` writes', (lang, name) => {
  expect(readFileSync(join(__dirname, '../../docs', name), 'utf8')).toBe(mailRulesPage(lang));
});
