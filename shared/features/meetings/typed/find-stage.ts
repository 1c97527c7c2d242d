import { stageWordsOf } from '../../../config';
import { both, same, type Bilingual } from '../../../lang';
import { findField } from '../../../fields/fields';
import { fieldName } from '../../../mapping/questions';
import type { Plan } from '../../../plan/plan';
import { CLOSED } from '../../../process/status';
import type { OrderAbout, StageAbout } from './about';
import { startsWithWord } from './words-in';

/** What the beginning of a line names. */
export type Named =
  | { readonly is: 'stage'; readonly stages: readonly StageAbout[]; readonly said: string }
  /** A date that the outside world sets, or that has a cell of its own. */
  | { readonly is: 'outside'; readonly field: string; readonly said: string };

/** Dates that nobody of the team moves by a decision. */
const OUTSIDE: readonly string[] = [
  'si_cutoff', 'vgm_cutoff', 'cy_cutoff', 'cy_open', 'customs_cutoff', 'manifest_cutoff', 'lc_latest_ship', 'lc_expiry',
  'cust_due', 'etd', 'eta',
]; // prettier-ignore

interface Name {
  readonly text: string;
  readonly stage?: string;
  readonly field?: string;
  /** A column's name says less than a stage's own. */
  readonly isOfColumn: boolean;
}

/** The stage or the outside date that a line begins with, by the longest name that fits; several stages where they share it. */
export function namedAtStart(plan: Plan, about: OrderAbout, line: string): Named | undefined {
  const fitting = namesFor(plan, about).filter(({ text }) => startsWithWord(line, text));
  const longest = Math.max(0, ...fitting.map(({ text }) => text.length));
  const best = fitting.filter(({ text }) => text.length === longest);
  if (best.length === 0) return undefined;
  const own = best.filter(({ stage, isOfColumn }) => stage !== undefined && !isOfColumn);
  const outside = best.find(({ field }) => field !== undefined);
  const said = line.slice(0, longest);
  if (own.length === 0 && outside) return { is: 'outside', field: outside.field!, said };
  const keys = new Set((own.length > 0 ? own : best).flatMap(({ stage }) => stage ?? []));
  return {
    is: 'stage',
    stages: onceEach(about.stages.filter(({ stage }) => keys.has(stage.stage.key))),
    said,
  };
}

/** Each stage once, in the row where it is open. */
function onceEach(stages: readonly StageAbout[]): StageAbout[] {
  const found = new Map<string, StageAbout>();
  for (const each of stages) {
    const known = found.get(each.stage.stage.key);
    if (!known || (CLOSED.has(known.stage.status) && !CLOSED.has(each.stage.status)))
      found.set(each.stage.stage.key, each);
  }
  return [...found.values()];
}

function namesFor(plan: Plan, { stages }: OrderAbout): Name[] {
  const words = stageWordsOf(plan.config.processRows);
  const names: Name[] = [];
  const add = (text: string, name: Omit<Name, 'text'>): void => {
    const plain = text.normalize('NFKC').trim().toLowerCase();
    if (plain.length > 1) names.push({ text: plain, ...name });
  };
  for (const { stage: { stage }, placed: { table } } of stages) {
    const { key, name, evidence } = stage;
    const { zh, en, also = '' } = words[key] ?? { ...name };
    for (const text of [name.zh, name.en, zh, en, ...also.split(',')]) add(text, { stage: key, isOfColumn: false });
    for (const { column } of table.columns.ofStage(stage).done) add(headerOf(table, column), { stage: key, isOfColumn: true });
    for (const field of evidence) {
      const found = findField(field);
      if (found && !found.shows) for (const text of [...found.zh, ...found.en]) add(text, { stage: key, isOfColumn: true });
    }
  }
  for (const field of OUTSIDE) {
    const found = findField(field);
    for (const text of [...(found?.zh ?? []), ...(found?.en ?? [])]) add(text, { field, isOfColumn: false });
    for (const { placed: { table } } of stages.slice(0, 1))
      for (const { column } of table.columns.byField(field)) add(headerOf(table, column), { field, isOfColumn: false });
  }
  return names;
} // prettier-ignore

function headerOf(table: StageAbout['placed']['table'], column: number): string {
  const cell = table.sheet.rows[table.table.headerRow - 1]?.[column - 1];
  return typeof cell === 'string' ? cell : '';
}

/** As a sentence names a date of the outside world. */
export const outsideName = (field: string, said: string): Bilingual => {
  const { zh, en } = fieldName(field);
  const isSaid = [zh, en].some((name) => name.toLowerCase() === said.toLowerCase());
  return isSaid ? both(zh, en) : same(said);
};
