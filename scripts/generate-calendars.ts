/**
 * Writes the calendars that ship from the packages that know them: `npm run generate` compiles this into
 * build/ and runs it. test/shared/time/calendars/generated.test.ts fails when the committed files and the packages part.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chinaModule } from './calendars/china';
import { countriesModule } from './calendars/countries';

const folder = join(process.cwd(), 'shared', 'time', 'calendars');

for (const [name, text] of [
  ['cn.ts', chinaModule()],
  ['countries.ts', countriesModule()],
] as const) {
  writeFileSync(join(folder, name), text);
  console.log(`${name}: ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
}
