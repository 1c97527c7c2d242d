import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandPage } from '../../scripts/command-page';
import { verbsOn } from '../../shared/features';

it.each([
  ['en', 'command.md'],
  ['zh', 'command.zh.md'],
] as const)('the reference of the command in %s is what `npm run generate` writes, every verb of a capability in it', async (lang, name) => {
  const page = readFileSync(join(__dirname, '../../docs', name), 'utf8');
  expect(page).toBe(await commandPage(lang));
  for (const { key } of verbsOn('command')) expect(page).toContain(`\n## ${key}`);
}); // prettier-ignore
