import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileProcess } from '../../shared/process/compile';
import { SHIPPED_STAGES } from '../../shared/plan/shipped-stages';
import { readConfig } from '../../shared/config';
import { mapTables } from '../../shared/plan/map-tables';
import { measure, type Measured } from './measure';
import { readTracker, type Tracker } from './tracker';

/**
 * Trackers whose figures the rules were made with; such as nobody had seen when they were measured first, mended
 * afterwards; and such as were found after that, for which nothing was changed.
 */
export const KINDS = ['tuned on', 'held out', 'unseen'] as const;
export type Kept = (typeof KINDS)[number];

/** The trackers lie beside the source, also when this runs from where it was transpiled to. */
const FOLDERS: Readonly<Record<Kept, string>> = {
  'tuned on': join(process.cwd(), 'truth', 'mapping', 'trackers'),
  'held out': join(process.cwd(), 'truth', 'mapping', 'held-out'),
  unseen: join(process.cwd(), 'truth', 'mapping', 'unseen'),
};

export function trackers(kept: Kept): Tracker[] {
  return readdirSync(FOLDERS[kept])
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readTracker(file.replace(/\.txt$/, ''), readFileSync(join(FOLDERS[kept], file), 'utf8')));
}

/** Every tracker as it is read with the shipped processes. */
export function measureTrackers(all: readonly Tracker[]): Measured[] {
  const { config } = readConfig({ sheets: [] }, 'zh');
  const { process: stages } = compileProcess(config.processRows, SHIPPED_STAGES);
  return all.map((tracker) => measure(tracker, (book) => mapTables(book, stages, undefined).tables));
}
