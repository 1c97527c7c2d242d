import type { OrderFacts, OrderState, StageFacts, Trouble } from '../../shared/plan/order-facts';
import { promisedBy } from '../../shared/plan/promise';
import type { Party } from '../../shared/cells/party';
import { termDate, termNumber, termText } from '../../shared/plan/term-facts';
import { hasCome } from '../../shared/plan/stage-facts';
import { isoOf, minuteOf, parseIso, type Moment } from '../../shared/time/moment';

/** What a test says of a stage: an ISO date or `√` when done, a plan, a wait … */
export interface StageWords {
  done?: string;
  planned?: string;
  state?: StageFacts['state'];
  party?: Party;
  trouble?: Trouble;
  followed?: boolean;
  by?: StageFacts['by'];
  /** The column that speaks. */
  column?: number;
  isOpenPlan?: boolean;
  money?: StageFacts['money'];
}

/** The cells of an order; a column stands where a cell is named, blank or not. */
export const cellsOf = (cells: Readonly<Record<string, string>>) => ({
  text: (field: string): string => cells[field] ?? '',
  date: (field: string): Moment | undefined => parseIso(cells[field] ?? ''),
  present: (field: string): boolean => (cells[field] ?? '') !== '',
  hasColumn: (field: string): boolean => field in cells,
});

/** Builds the facts of one order in words: `anOrder({ etd: '2026-05-20' }, { deposit: { done: '2026-03-02' } })`. */
export function anOrder(
  fields: Record<string, string> = {},
  stages: Record<string, StageWords> = {},
  state: OrderState = 'open',
  party?: Party,
): OrderFacts {
  const said = cellsOf(fields);
  const date = (field: string): Moment | undefined =>
    said.date(field) ?? promisedBy(field, { text: said.text, date }) ?? termDate(field, said);
  const text = (field: string): string => {
    if (field in fields) return fields[field]!;
    if (field === 'terms') return termText(said);
    const derived = termDate(field, said);
    return derived === undefined ? '' : isoOf(derived);
  };
  return {
    key: 'A-1',
    now: moment(fields.now ?? '2026-05-18'),
    hasColumn: said.hasColumn,
    happened: (field) => {
      const day = said.date(field);
      if (day === undefined) return fields[field] === '√' ? 'undated' : undefined;
      return hasCome(day, moment(fields.now ?? '2026-05-18')) ? day : undefined;
    },
    said: { sailed: undefined, paid: false },
    text,
    date,
    number: (field) =>
      text(field) === '' || Number.isNaN(Number(text(field)))
        ? termNumber(field, { ...said, date })
        : Number(text(field)),
    dateMinute: (field) => {
      const moment = date(field);
      return moment === undefined ? undefined : minuteOf(moment);
    },
    present: (field) => text(field) !== '',
    dated: (field) =>
      text(field) === '??' ? 'date to confirm' : text(field) === '!!' ? 'data error' : date(field),
    state,
    party,
    shown: (header) => fields[header] ?? '',
    stage(stage) {
      const words = stages[stage.key];
      return {
        done: words?.done === '√' ? 'undated' : words?.done === undefined ? undefined : moment(words.done),
        planned: words?.planned === undefined ? undefined : moment(words.planned),
        state: words?.state,
        party: words?.party,
        trouble: words?.trouble,
        by: words?.done === undefined ? undefined : (words.by ?? 'event'),
        column: words?.column,
        isOpenPlan: words?.isOpenPlan ?? false,
        ...(words?.money && { money: words.money }),
        followed: words?.followed ?? words !== undefined,
      };
    },
  };
}

/** A moment as tests write it; undefined for none. */
export const isoAt = (at: Moment | undefined): string | undefined =>
  at === undefined ? undefined : isoOf(at);

export function moment(iso: string): Moment {
  const read = parseIso(iso);
  if (read === undefined) throw new Error(`not an ISO date: ${iso}`);
  return read;
}
