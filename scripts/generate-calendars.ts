/**
 * Writes the calendars that ship from the packages that know them: `npm run generate` (compiles this folder
 * into build/ and runs it). test/time/generated.test.ts fails when the committed files and the packages part.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chinaModule } from './calendars/china';

const folder = join(process.cwd(), 'shared', 'templates', 'calendars');

writeFileSync(join(folder, 'cn.ts'), chinaModule());
