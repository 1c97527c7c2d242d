import type { Field } from '../fields/field';
import { findField, isDateField } from '../fields/fields';
import { headerKey, readHeader } from './headers';
import type { ColumnKind } from './match';
import { senseOf, type Sense } from './words';
import { remembered } from '../remembered';

/** A stage as the mapping needs it. */
export interface StageNames {
  readonly key: string;
  /** What people call it, in any language. */
  readonly names: readonly string[];
  /** Fields that show it is done, the first that holds one wins. */
  readonly evidence: readonly string[];
}

/** A stage that a header names; `isExact` when word for word. */
export interface StageFound {
  readonly key: string;
  readonly kind: ColumnKind;
  readonly score: number;
  readonly isExact: boolean;
}

/** The stage that a header names: 中期验货日期, `Mid inspection (planned)`. */
export function stageByName(header: string, stages: readonly StageNames[]): StageFound | undefined {
  if (stages.length === 0) return undefined;
  const read = readHeader(header);
  const sense = senseOf(read.plain);
  if (sense.aspects.some((aspect) => NOT_A_STAGE.has(aspect))) return undefined;
  const kind: ColumnKind = sense.kind === 'plan' ? 'plan' : 'actual';
  const exact = keysOf(stages);
  const named = [read.plain, read.bare, ...read.halves].flatMap((text) => exact.get(headerKey(text)) ?? []);
  if (named.length > 0) return { key: stages[Math.min(...named)]!.key, kind, score: 0.9, isExact: true };
  // 货号 shares its one word with 首件 (first article), 原产地 with the certificate: a word alone names no stage
  const isDated = sense.aspects.includes('date') || sense.kind !== undefined;
  if (sense.concepts.length === 0 || (sense.concepts.length === 1 && !isDated)) return undefined;
  for (const stage of stages) {
    if (stage.names.some((name) => sameThings(sense, sensed(name))))
      return { key: stage.key, kind, score: 0.8, isExact: false };
  }
  return undefined;
}

/**
 * The stage of a column that has a field: the one that its header names word for word, then the one that the field
 * is kept for, then one that its words name. A field that is no date tells of a stage only where it is its evidence.
 */
export function stageOfColumn(
  field: Field,
  isKnown: boolean,
  named: StageFound | undefined,
  stages: readonly StageNames[],
): string | null {
  const own = stageOfField(field.key, stages);
  if (!named || !isDateField(field)) return own;
  return named.isExact || !isKnown || own === null ? named.key : own;
}

/** The stage that a field shows to be done: the one that asks for it first. */
export function stageOfField(field: string, stages: readonly StageNames[]): string | null {
  const plain = findField(field)?.planOf ?? field;
  const first = stages.find((stage) => stage.evidence[0] === plain);
  return (first ?? stages.find((stage) => stage.evidence.includes(plain)))?.key ?? null;
}

const KEYS = new WeakMap<readonly StageNames[], ReadonlyMap<string, number>>();

/** By the key of a name the place of the first stage that has it. */
function keysOf(stages: readonly StageNames[]): ReadonlyMap<string, number> {
  let keys = KEYS.get(stages);
  if (!keys) {
    const places = new Map<string, number>();
    stages.forEach(({ names }, at) => {
      for (const name of names) {
        const key = headerKey(name);
        if (key !== '' && !places.has(key)) places.set(key, at);
      }
    });
    KEYS.set(stages, (keys = places));
  }
  return keys;
}

/** A number, an amount or a person of a stage is not the stage. */
const NOT_A_STAGE = new Set(['no', 'amount', 'qty', 'days', 'person', 'fee', 'rate', 'type']);

const sensed = remembered((name): Sense => senseOf(readHeader(name).plain), 1000);

function sameThings(a: Sense, b: Sense): boolean {
  return (
    a.concepts.length === b.concepts.length && a.concepts.every((concept) => b.concepts.includes(concept))
  );
}
