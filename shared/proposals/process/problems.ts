import { fieldKey } from '../../config/field-words';
import { both, same, type Bilingual } from '../../lang';
import { stageCalendarProblems } from '../../plan/book-clocks';
import { nameInBoth, SHIPPED_STAGES } from '../../plan/shipped-stages';
import type { Plan } from '../../plan/plan';
import { compileProcess, VARIANT_KEY } from '../../process/compile';
import { StageRing, UnknownField } from '../../process/errors';
import { inOrder, type Node } from '../../process/graph';
import type { ProcessRow } from '../../process/row';
import { catalogOf } from '../../time/catalog';
import { keysIn, sameKeys, type StageName } from './rows';

/** A cell of a stage that cannot be used, and why. */
export interface StageProblem {
  readonly variant: string;
  readonly stage: string;
  readonly column: keyof ProcessRow;
  readonly problem: Bilingual;
}

/**
 * Everything that is wrong with some rows of the process. Stages that wait for each other are said at the one of
 * them whose predecessors differ from `before`, since that is where a person made the ring.
 */
export function problemsOf(
  plan: Plan,
  rows: readonly ProcessRow[],
  before: readonly ProcessRow[] = rows,
): StageProblem[] {
  const { process, problems } = compileProcess(rows, SHIPPED_STAGES);
  const all = [...problems, ...stageCalendarProblems(process, rows, catalogOf(plan.config.calendars))];
  const rings = ringsOf(rows);
  return [
    ...all.map(({ row, column, problem }) => {
      const { variant, key } = rows[row]!;
      const ring = column === 'after' ? rings.get(`${variant}\0${key}\0${problem.en}`) : undefined;
      const made = ring?.stages.find((stage) => hasOtherPredecessors({ variant, stage }, before, rows));
      return { variant, stage: made ?? key, column, problem: ring?.sentence ?? problem };
    }),
    ...rows.flatMap(evidenceProblems),
  ];
}

function hasOtherPredecessors(
  { variant, stage }: StageName,
  before: readonly ProcessRow[],
  after: readonly ProcessRow[],
): boolean {
  const of = (rows: readonly ProcessRow[]): string =>
    rows.find((row) => row.variant === variant && row.key === stage)?.after ?? '';
  return !sameKeys(of(before), of(after));
}

/** What a change made wrong: a book may have cells that cannot be used already, and those bar nothing. */
export function newProblems(
  plan: Plan,
  before: readonly ProcessRow[],
  after: readonly ProcessRow[],
): StageProblem[] {
  const told = ({ variant, stage, column, problem }: StageProblem): string =>
    [variant, stage, column, problem.en].join('\0');
  const changed = new Set(after.filter((row) => !before.includes(row)).map(({ variant }) => variant));
  for (const { variant } of before.filter((row) => !after.includes(row))) changed.add(variant);
  const of = (rows: readonly ProcessRow[]): ProcessRow[] => rows.filter((row) => changed.has(row.variant));
  const known = new Set(problemsOf(plan, of(before)).map(told));
  return problemsOf(plan, of(after), before).filter((problem) => !known.has(told(problem)));
}

/** A field that nobody knows would leave the stage open for ever. */
function evidenceProblems({ variant, key, evidence }: ProcessRow): StageProblem[] {
  if (key === VARIANT_KEY) return [];
  return keysIn(evidence)
    .filter((field) => fieldKey(field) === undefined)
    .map((field) => ({
      variant,
      stage: key,
      column: 'evidence' as const,
      problem: new UnknownField(field).sentence,
    }));
}

/** Stages that wait for each other, by key, and the sentence with names for people instead of keys. */
interface RingOfStages {
  readonly stages: readonly string[];
  readonly sentence: Bilingual;
}

/** By process, stage and the sentence with keys, as the compiler says it. */
function ringsOf(rows: readonly ProcessRow[]): Map<string, RingOfStages> {
  const rings = new Map<string, RingOfStages>();
  for (const variant of new Set(rows.map((row) => row.variant))) {
    const stages = rows.filter((row) => row.variant === variant && row.key !== VARIANT_KEY);
    const nodes = stages.map(({ key, after }): Node => {
      const before = keysIn(after).map((each) => stages.findIndex((stage) => stage.key === each));
      return { key, after: before.filter((place) => place >= 0), gate: [] };
    });
    inOrder(nodes, ({ node, error }) => {
      const names = error.stages.map((key) => stageNameIn(rows, variant, key));
      const zh = new StageRing(names.map((name) => name.zh)).sentence.zh;
      const en = new StageRing(names.map((name) => name.en)).sentence.en;
      const told = `${variant}\0${stages[node]!.key}\0${error.sentence.en}`;
      rings.set(told, { stages: error.stages, sentence: both(zh, en) });
    });
  }
  return rings;
}

/** A stage's name in both languages. */
export function stageNameIn(rows: readonly ProcessRow[], variant: string, key: string): Bilingual {
  const row = rows.find((each) => each.variant === variant && each.key === key);
  return row ? nameInBoth(key, row.name.trim() || key) : same(key);
}
