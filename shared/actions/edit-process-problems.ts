import { fieldKey } from '../config/field-words';
import { both, same, type Bilingual } from '../lang';
import { stageCalendarProblems } from '../plan/book-clocks';
import { nameInBoth } from '../plan/names-in-both';
import type { Plan } from '../plan/plan';
import { compileProcess, VARIANT_KEY } from '../process/compile';
import { UnknownFieldError } from '../process/errors';
import { inOrder, type Node } from '../process/graph';
import type { ProcessRow } from '../process/row';
import { catalogOf } from '../time/catalog';
import { keysIn } from './edit-process-rows';

/** A cell of a stage that cannot be used, and why. */
export interface StageProblem {
  readonly variant: string;
  readonly stage: string;
  readonly column: keyof ProcessRow;
  readonly problem: Bilingual;
}

/** Everything that is wrong with some rows of the process. */
export function problemsOf(plan: Plan, rows: readonly ProcessRow[]): StageProblem[] {
  const { process, problems } = compileProcess(rows, nameInBoth);
  const all = [...problems, ...stageCalendarProblems(process, rows, catalogOf(plan.config.calendars))];
  const rings = ringSentences(rows);
  return [
    ...all.map(({ row, column, problem }) => {
      const { variant, key } = rows[row]!;
      const ring = column === 'after' ? rings.get(`${variant}\0${key}\0${problem.en}`) : undefined;
      return { variant, stage: key, column, problem: ring ?? problem };
    }),
    ...rows.flatMap(evidenceProblems),
  ];
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
  return problemsOf(plan, of(after)).filter((problem) => !known.has(told(problem)));
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
      problem: new UnknownFieldError(field).sentence,
    }));
}

/** The sentences about stages that wait for each other, with names for people instead of keys; by stage and the sentence with keys. */
function ringSentences(rows: readonly ProcessRow[]): Map<string, Bilingual> {
  const sentences = new Map<string, Bilingual>();
  for (const variant of new Set(rows.map((row) => row.variant))) {
    const stages = rows.filter((row) => row.variant === variant && row.key !== VARIANT_KEY);
    const names = stages.map(({ key, name }) => nameInBoth(key, name || key));
    const told = (text: (at: number) => string): Map<number, Bilingual> => {
      const found = new Map<number, Bilingual>();
      const nodes = stages.map(({ after }, at): Node => {
        const before = keysIn(after).map((key) => stages.findIndex((stage) => stage.key === key));
        return { key: text(at), after: before.filter((place) => place >= 0), gate: [] };
      });
      inOrder(nodes, ({ node, error }) => found.set(node, error.sentence));
      return found;
    };
    const [byKey, zh, en] = [told((at) => stages[at]!.key), told((at) => names[at]!.zh), told((at) => names[at]!.en)]; // prettier-ignore
    for (const [at, sentence] of byKey)
      sentences.set(
        `${variant}\0${stages[at]!.key}\0${sentence.en}`,
        both(zh.get(at)?.zh ?? sentence.zh, en.get(at)?.en ?? sentence.en),
      );
  }
  return sentences;
}

/** A stage's name in both languages. */
export function stageNameIn(rows: readonly ProcessRow[], variant: string, key: string): Bilingual {
  const row = rows.find((each) => each.variant === variant && each.key === key);
  return row ? nameInBoth(key, row.name.trim() || key) : same(key);
}
