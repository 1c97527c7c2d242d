import { GendanError } from '../errors';
import { OWN_STAGE, type Branch, type StageNature } from './branch';
import { same, type Bilingual } from '../lang';
import { type Limit, type Roll } from '../time/limit';
import { parseLimit } from '../time/limit-text';
import { parseCondition } from './condition';
import { DuplicateStage, MissingKey, UnknownStage, UnknownWord } from './errors';
import { parseExpression, parseExpressions, type Expression } from './expression';
import { shownBy } from './frontier';
import { gatesIn } from './gate';
import { inOrder, type Node } from './graph';
import type { Escalation, Process, ProcessProblem, Stage, Variant } from './process';
import { ROLES, type ProcessRow, type Role } from './row';
import { PARTIES, type Party } from '../cells/party';

/** The row of a variant that describes the variant itself. */
export const VARIANT_KEY = '*';

const DEFAULT_WARN: Limit = { amount: 1, unit: 'wd' };
const ROLLS: readonly Roll[] = ['none', 'following', 'preceding'];

/**
 * Turns process rows into a process that can run. A cell that cannot be used is reported and left out, and
 * the rest still works: a stage whose limit is unreadable has no limit, one in a ring loses its predecessors.
 */
export function compileProcess(
  rows: readonly ProcessRow[],
  { nameOf, natureOf }: StageKnowledge = NOTHING_KNOWN,
): { process: Process; problems: ProcessProblem[] } {
  const problems: ProcessProblem[] = [];
  const byVariant = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const key = row.variant.trim();
    byVariant.set(key, [...(byVariant.get(key) ?? []), index]);
  });
  const variants = [...byVariant].map(([key, indexes]) =>
    compileVariant(key, rows, indexes, { problems, nameOf, natureOf }),
  );
  return { process: { variants }, problems };
}

/** What is known of trade's usual stages beyond their rows. */
export interface StageKnowledge {
  /** The name of a variant or stage in both languages, from its key and the text in its row; a team's own name stays as it is. */
  nameOf(this: void, key: string, text: string): Bilingual;
  natureOf(this: void, row: ProcessRow): StageNature;
}

const NOTHING_KNOWN: StageKnowledge = { nameOf: (_, text) => same(text), natureOf: () => OWN_STAGE };

interface Compiling extends StageKnowledge {
  readonly problems: ProcessProblem[];
}

/** Runs `read`, and reports what it throws as a problem of one cell. */
type Cell = <T>(row: number, column: keyof ProcessRow, fallback: T, read: (text: string) => T) => T;

function compileVariant(
  key: string,
  rows: readonly ProcessRow[],
  indexes: readonly number[],
  { problems, nameOf, natureOf }: Compiling,
): Variant {
  const cell: Cell = (row, column, fallback, read) => {
    const text = rows[row]![column].trim();
    if (text === '') return fallback;
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof GendanError)) throw error;
      problems.push({ row, column, problem: error.sentence });
      return fallback;
    }
  };
  const head = indexes.find((index) => rows[index]!.key.trim() === VARIANT_KEY);
  const stages = uniqueStages(indexes, rows, problems);
  const nodes = stages.map((index) => nodeOf(index, stages, rows, key, cell));
  const order = inOrder(nodes, (ring) => {
    const error = ring.error;
    problems.push({ row: stages[ring.node]!, column: 'after', problem: error.sentence });
  });
  const position = new Map(order.map((node, at) => [node, at]));
  const place = (node: number): number => position.get(node)!;
  const compiled: Stage[] = [];
  const natures: StageNature[] = [];
  for (const node of order) {
    const after = nodes[node]!.after.map(place).sort((a, b) => a - b);
    const row = stages[node]!;
    const nature = natureOf(rows[row]!);
    natures.push(nature);
    const before: Branch | undefined = compiled[after[0] ?? -1]?.branch;
    compiled.push({
      ...stageCells(rows[row]!, row, cell, nameOf),
      branch: nature.branch ?? before ?? 'making',
      shows: [],
      shownBy: [],
      grace: nature.grace,
      seenIn: nature.seenIn,
      binds: nature.binds,
      isCompliance: nature.isCompliance,
      index: compiled.length,
      after,
      gate: nodes[node]!.gate.map((alternatives) => alternatives.map(place)),
    });
  }
  const shown = shownBy(compiled, natures);
  const text = head === undefined ? undefined : rows[head]!;
  return {
    key,
    name: nameOf(key, text?.name.trim() || key),
    applies: head === undefined ? [] : cell(head, 'applies', [], parseCondition),
    start: head === undefined ? ORDER_DATE : cell(head, 'startFrom', ORDER_DATE, parseExpression),
    anchors: head === undefined ? [] : cell(head, 'notLater', [], parseExpressions),
    anchorStage:
      head === undefined
        ? undefined
        : cell(head, 'after', undefined, (name) => stageNamed(name, compiled, key)),
    stages: compiled.map((stage, at) => ({
      ...stage,
      shows: shown[at]!,
      shownBy: positionsOf(compiled, ({ index }) => shown[index]!.includes(at)),
    })),
  };
}

function positionsOf(stages: readonly Stage[], which: (stage: Stage) => boolean): number[] {
  return stages.filter(which).map(({ index }) => index);
}

function stageNamed(name: string, stages: readonly Stage[], variant: string): number {
  const found = stages.find((stage) => stage.key === name);
  if (!found) throw new UnknownStage(name, variant);
  return found.index;
}

const ORDER_DATE: Expression = { text: 'order_date', operands: [{ field: 'order_date' }] };

function uniqueStages(
  indexes: readonly number[],
  rows: readonly ProcessRow[],
  problems: ProcessProblem[],
): number[] {
  const seen = new Set<string>();
  return indexes.filter((row) => {
    const key = rows[row]!.key.trim();
    if (key === VARIANT_KEY) return false;
    if (key === '') problems.push({ row, column: 'key', problem: new MissingKey().sentence });
    else if (seen.has(key)) problems.push({ row, column: 'key', problem: new DuplicateStage(key).sentence });
    else return seen.add(key);
    return false;
  });
}

function nodeOf(
  row: number,
  stages: readonly number[],
  rows: readonly ProcessRow[],
  variant: string,
  cell: Cell,
): Node {
  const find = (column: 'after' | 'gate', keys: readonly string[]): number[] =>
    keys.flatMap((key) =>
      cell<number[]>(row, column, [], () => {
        const at = stages.findIndex((stage) => rows[stage]!.key.trim() === key);
        if (at < 0) throw new UnknownStage(key, variant);
        return [at];
      }),
    );
  const gate = gatesIn(rows[row]!.gate).map((alternatives) => find('gate', alternatives));
  return {
    key: rows[row]!.key.trim(),
    after: find('after', words(rows[row]!.after)),
    gate: gate.filter((alternatives) => alternatives.length > 0),
  };
}

function stageCells(
  text: ProcessRow,
  row: number,
  cell: Cell,
  nameOf: StageKnowledge['nameOf'],
): Omit<
  Stage,
  'index' | 'after' | 'gate' | 'branch' | 'shows' | 'shownBy' | 'grace' | 'seenIn' | 'binds' | 'isCompliance'
> {
  return {
    key: text.key.trim(),
    name: nameOf(text.key.trim(), text.name.trim() || text.key.trim()),
    role: cell<Role>(row, 'role', 'sales', (word) => oneOf(word, ROLES)),
    applies: cell(row, 'applies', [], parseCondition),
    startFrom: cell(row, 'startFrom', undefined, parseExpression),
    limit: cell<Limit | undefined>(row, 'limit', undefined, parseLimit),
    calendar: text.calendar.trim() || 'office',
    notLater: cell(row, 'notLater', [], parseExpressions),
    roll: cell<Roll>(row, 'roll', 'none', (word) => oneOf(word, ROLLS)),
    waitsOn: words(text.waitsOn).flatMap((word) =>
      cell<Party[]>(row, 'waitsOn', [], () => [oneOf(word, PARTIES)]),
    ),
    warn: cell(row, 'warn', DEFAULT_WARN, parseLimit),
    escalate: cell<Escalation[]>(row, 'escalate', [], parseEscalations),
    evidence: words(text.evidence),
    row: text,
  };
}

/** `backup 1wd; manager 2wd` */
function parseEscalations(text: string): Escalation[] {
  return text
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [to, after] = [part.replace(/\s+\S+$/, ''), part.slice(part.lastIndexOf(' ') + 1)];
      return { to, after: parseLimit(after) };
    });
}

function oneOf<T extends string>(word: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === word.toLowerCase());
  if (!found) throw new UnknownWord(word, choices);
  return found;
}

function words(text: string): string[] {
  return text
    .split(/[,，、;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
