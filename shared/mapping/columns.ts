import type { Draft } from './draft';
import { evidenceOf } from './columns.context';
import { fieldFromCells, weigh } from './evidence';
import { findField, isDateField, KEY_FIELDS } from '../fields/fields';
import { candidatesOf } from './header.row';
import type { HeaderBlock } from './header.find';
import { headerKey, readHeader } from './headers';
import type { ColumnMap } from './map';
import { kindOf, type Candidate } from './match';
import { valueAt, type Sheet } from '../book/model';
import { profileOf } from './profile';
import { samplesOf } from './samples';
import { columnQuestion } from './questions';
import { stageByName, stageOfColumn, type StageNames } from './stages';
import { senseOf } from './words';

/** From this confidence on a column is used without asking. */
const SURE = 0.75;
/** Below this a guess is only offered, never taken. */
const GUESS = 0.58;

/** Reads every column of a block: what its header and its cells say. */
export function draftColumns(
  sheet: Sheet,
  block: HeaderBlock,
  rows: readonly number[],
  stages: readonly StageNames[],
): Draft[] {
  const seen = new Map<string, number>();
  const drafts: Draft[] = [];
  block.headers.forEach((header, i) => {
    if (header === '' || isSerial(header)) return;
    const column = block.left + i;
    const profile = profileOf(sheet, rows, column);
    const key = headerKey(header);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const found = weigh(headerCandidates(header, block.lower[i] ?? ''), profile, header);
    const candidates = asNumber(found, header, isRowNumber(sheet, rows, column));
    const samples = samplesOf(sheet, rows, column);
    drafts.push({
      column,
      header,
      seen: before,
      profile,
      samples,
      candidates,
      stage: stageByName(header, stages),
    });
  });
  return evidenceOf(drafts);
}

const SERIAL = /^(序号?|行号|项次|no|sn|s\/?n|nr|sr\.?\s?no|s\.?\s?no|#|№)\.?$/i;

/** Whether a column only counts its rows: it is filled far below the last order and means nothing. */
export function isSerial(header: string): boolean {
  return SERIAL.test(header.trim());
}

/** Whether the cells count 1, 2, 3 …: the number of a row. */
function isRowNumber(sheet: Sheet, rows: readonly number[], column: number): boolean {
  const counted = rows.flatMap((row) => {
    const value = valueAt(sheet, row, column);
    return typeof value === 'number' ? [value - row] : value === null ? [] : [NaN];
  });
  const first = counted[0];
  if (counted.length < 3 || first === undefined || first + (rows[0] ?? 0) > 1) return false;
  return counted.every((offset) => offset === first);
}

/** The number of a row names no order, unless its header says so word for word; a serial ID gives way to a number. */
function asNumber(candidates: readonly Candidate[], header: string, isCount: boolean): readonly Candidate[] {
  const isId = /(^|[^a-z])id$/i.test(header.trim()) || /[a-z]ID$/.test(header.trim());
  const [first] = candidates;
  const isExact = first?.how === 'alias' && first.score >= 0.9 && !isId;
  if (isCount && !isExact) return candidates.filter(({ field }) => !KEY_FIELDS.includes(field));
  return isId
    ? candidates.map((c) => (KEY_FIELDS.includes(c.field) ? { ...c, score: Math.max(0, c.score - 0.02) } : c))
    : candidates;
}

/** What a header of two rows means: as one, or its lower label alone where the upper one only groups. */
export function headerCandidates(header: string, lower: string): readonly Candidate[] {
  const joined = candidatesOf(header);
  if (lower === '' || lower === header || joined[0]?.how === 'alias') return joined;
  const own = candidatesOf(lower);
  const best = joined[0]?.score ?? 0;
  const standsAlone = own[0]?.how === 'alias' && own[0].score >= 0.65 && namesAThing(lower);
  if (!standsAlone && (best >= 0.8 || (own[0]?.score ?? 0) * 0.95 <= best)) return joined;
  const marked = senseOf(readHeader(header).plain).kind;
  return own.map((c) => {
    const field = findField(c.field)!;
    const kind = marked && isDateField(field) && c.kind !== 'plan' ? kindOf(field, marked) : c.kind;
    return { ...c, kind, score: c.score * 0.95 };
  });
}

/** What is done to the thing that the upper label names: 寄出 under 产前样, 收款日期 under 定金. */
const DEEDS = new Set([
  'pay',
  'receive',
  'finish',
  'confirm',
  'send',
  'start',
  'total',
  'arrange',
  'check',
  'issue',
  'ship',
  'due',
  'forex',
]);

function namesAThing(label: string): boolean {
  return senseOf(readHeader(label).plain).concepts.some((concept) => !DEEDS.has(concept));
}

/** Gives each field to the column that suits it best; what is unsure or contested becomes a question. */
export function shareOut(
  sheet: string,
  drafts: readonly Draft[],
  stages: readonly StageNames[],
): ColumnMap[] {
  const taken = new Map<string, number>();
  const order = [...drafts].sort(
    (a, b) => (b.candidates[0]?.score ?? 0) - (a.candidates[0]?.score ?? 0) || a.column - b.column,
  );
  const maps = order.map((draft) => shareOne(sheet, draft, stages, taken));
  return maps.sort((a, b) => a.column - b.column);
}

/** Fields of which a sheet may well have several columns without anybody wondering. */
const PLURAL = new Set(['product', 'remark', 'sku', 'next_action', 'vessel_voyage', 'container_type']);

function shareOne(
  sheet: string,
  draft: Draft,
  stages: readonly StageNames[],
  taken: Map<string, number>,
): ColumnMap {
  const { column, header, stage } = draft;
  const stageFor = (c: Candidate): string | null =>
    stageOfColumn(findField(c.field)!, c.how === 'alias', stage, stages);
  const slotOf = (c: Candidate): string => `${c.field}:${c.kind}:${stageFor(c) ?? ''}`;
  const usable = draft.candidates.filter((c) => c.score >= GUESS);
  const [first, second] = usable;
  const best =
    first &&
    taken.has(slotOf(first)) &&
    second &&
    second.score >= 0.6 &&
    // a second column of planned sailings does not tell when ships sailed
    findField(first.field)?.planOf !== second.field &&
    !taken.has(slotOf(second))
      ? second
      : first;
  if (!best) return unmapped(sheet, draft);
  const contested = taken.has(slotOf(best)) && !PLURAL.has(best.field);
  taken.set(slotOf(best), column);
  const rival = draft.candidates.find((c) => rivals(best, c));
  const confidence = round(
    contested ? Math.min(best.score, 0.55) : rival ? Math.min(best.score, 0.7) : best.score,
  );
  const map = {
    column,
    header,
    field: best.field,
    stage: stageFor(best),
    kind: best.kind,
    confidence,
  };
  if (confidence >= SURE || (PLURAL.has(best.field) && confidence >= 0.6)) return map;
  const offered = [
    best,
    ...draft.candidates.filter((c) => c !== best && c.score >= Math.max(0.35, best.score - 0.35)),
  ];
  return {
    ...map,
    question: columnQuestion(sheet, column, header, draft.seen, offered, true, draft.samples),
  };
}

const RANK: Readonly<Record<Candidate['how'], number>> = { alias: 2, halves: 2, words: 1, part: 0 };

/** Whether another field is so close that only a person can tell; a plan and its own actual date are not two. */
function rivals(best: Candidate, other: Candidate): boolean {
  if (other.field === best.field || other.score < GUESS || best.score - other.score >= 0.07) return false;
  if (findField(best.field)?.planOf === other.field) return false;
  return RANK[other.how] >= RANK[best.how];
}

function unmapped(sheet: string, draft: Draft): ColumnMap {
  const { column, header, seen, stage, candidates, samples } = draft;
  if (stage && tellsWhen(draft.profile))
    return {
      column,
      header,
      field: null,
      stage: stage.key,
      kind: stage.kind,
      confidence: round(stage.score),
    };
  const base = { column, header, field: null, stage: null, kind: 'value' as const };
  const shown = fieldFromCells(draft.profile);
  if (shown) {
    const kind = kindOf(findField(shown.field)!, undefined);
    const offered = [{ field: shown.field, kind, score: shown.score, how: 'part' as const }, ...candidates];
    const question = columnQuestion(sheet, column, header, seen, offered, true, samples);
    return { ...base, field: shown.field, kind, confidence: shown.score, question };
  }
  const offered = candidates.filter((c) => c.score >= 0.42);
  if (offered.length === 0) return { ...base, confidence: 0 };
  return {
    ...base,
    confidence: 0,
    question: columnQuestion(sheet, column, header, seen, offered, false, samples),
  };
}

/** Whether cells could tell that something happened, or when: at least half of them dates or ticks. */
function tellsWhen({ filled, dates, serials, states, truths }: Draft['profile']): boolean {
  return dates + serials + states + truths >= 0.5 * filled;
}

const round = (n: number): number => Math.round(Math.min(1, n) * 100) / 100;
