/**
 * Writes the table of countries into docs/differences.md: `npm run generate` runs it after the calendars are made.
 * test/scripts/calendars/compare.test.ts fails when page and calendars part.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handInShippedHolidays } from '../shared/time/calendars/shipped';
import { comparisonTable, withTable } from './calendars/compare';

const page = join(process.cwd(), 'docs', 'differences.md');

handInShippedHolidays();
writeFileSync(page, withTable(readFileSync(page, 'utf8'), comparisonTable()));
