import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileProcess } from '../../shared/process/compile';
import { SHIPPED_STAGES } from '../../shared/plan/shipped-stages';
import { readConfig } from '../../shared/config';
import { mapTables } from '../../shared/plan/map-tables';
import { measure, shares, type Measured } from './measure';
import { readTracker, type Tracker } from './tracker';

/** The trackers lie beside the source, also when this runs from where it was transpiled to. */
const FOLDER = join(process.cwd(), 'truth', 'mapping', 'trackers');

export function trackers(folder = FOLDER): Tracker[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readTracker(file.replace(/\.txt$/, ''), readFileSync(join(folder, file), 'utf8')));
}

/** Every tracker as it is read with the shipped processes. */
export function measureTrackers(all = trackers()): Measured[] {
  const { config } = readConfig({ sheets: [] }, 'zh');
  const { process: stages } = compileProcess(config.processRows, SHIPPED_STAGES);
  return all.map((tracker) => measure(tracker, (book) => mapTables(book, stages, undefined).tables));
}

/** `headers read: …` and, line by line, what was not read right. */
export function mappingReport(all: readonly Measured[]): string {
  const { recall, withAsked, wrong } = shares(all);
  const sum = (of: (each: Measured) => number): number => all.reduce((total, each) => total + of(each), 0);
  const lines = all.flatMap(({ name, faults, wrong: columns, missed }) => [
    ...faults.map((fault) => `  ${name}: ${fault}`),
    ...columns.map((column) => `  ${name}: wrong: ${column}`),
    ...missed.map((column) => `  ${name}: missed: ${column}`),
  ]);
  const head = [
    `columns of ${all.length} lists, ${sum(({ known }) => known)} with a right field of ${sum(({ columns }) => columns)}`,
    `recall ${recall.toFixed(1)} % (aim 90; ${withAsked.toFixed(1)} % with those asked about first)`,
    `wrong without a question ${wrong.toFixed(1)} % (aim at most 2), ${sum(({ wrong: columns }) => columns.length)} columns`,
    `asked ${sum(({ asked }) => asked)}`,
  ];
  return [...head, ...lines].join('\n');
}

if (require.main === module) console.log(mappingReport(measureTrackers()));
