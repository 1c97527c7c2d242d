/** Writes docs/command.md and docs/command.zh.md from the command's own help; test/scripts/command-page.test.ts fails when they part. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandPage } from './command-page';

async function main(): Promise<void> {
  for (const [lang, name] of [
    ['en', 'command.md'],
    ['zh', 'command.zh.md'],
  ] as const) {
    const file = join(process.cwd(), 'docs', name);
    writeFileSync(file, await commandPage(lang));
    console.log(file);
  }
}

void main();
