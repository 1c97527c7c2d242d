import type { Bilingual, Lang } from '../lang';
import type { Calendar } from '../time/calendar';
import type { CalendarCatalog } from '../time/catalog';
import { handInShippedHolidays } from '../time/calendars/shipped';
import { SHIPPED_CALENDARS } from '../time/catalog';
import { uncoveredNote } from '../time/uncovered';
import { calendarFrom } from './calendar-argument';
import { withoutPlan } from './without-plan';
import type { EvaluateRow } from './row-verdict';
import type { Argument, Range } from './value';
import { isRange } from './value';

/** What the functions know of where they run. One for a whole recalculation, so that calendars are built once. */
export interface FunctionRuntime {
  /** The reader's language, for words and sentences that a function gives. */
  readonly lang: Lang;
  readonly evaluateRow: EvaluateRow;
  /**
   * Told by each function over which days it counted: where the calendar does not know them for certain, the reader
   * is told so in words. A cell has no room for words beside its result; there SLA.EXPLAIN says them.
   */
  counted(calendar: Calendar, from: number, to: number): void;
  /** The calendar of a calendar argument; `CN` when it is left out. Throws what is wrong with it. */
  calendarOf(given: Argument, argument: string): Calendar;
}

export interface RuntimeOptions {
  /** A function is asked whenever words are given: the reader's language may become known later, or change. */
  readonly lang?: Lang | (() => Lang);
  /** Calendars that can be named; the shipped ones when absent. */
  readonly catalog?: CalendarCatalog;
  /** Takes what is to be said beside a result: which year's days off are not announced. */
  readonly note?: (note: Bilingual) => void;
  /** What plans a row of an order sheet, for NEXT and STAGES. */
  readonly evaluateRow?: EvaluateRow;
}

export function functionRuntime(options: RuntimeOptions = {}): FunctionRuntime {
  handInShippedHolidays();
  const catalog = options.catalog ?? SHIPPED_CALENDARS;
  const ofRange = new WeakMap<Range, Calendar>();
  const known = new Map<string, Calendar>();
  const byContent = (given: Argument, argument: string): Calendar => {
    const key = JSON.stringify(given ?? null);
    const found = known.get(key);
    if (found !== undefined) return found;
    const calendar = calendarFrom(given, argument, catalog);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, calendar);
    return calendar;
  };
  const { lang = 'en' } = options;
  return {
    get lang() {
      return typeof lang === 'function' ? lang() : lang;
    },
    evaluateRow: options.evaluateRow ?? withoutPlan,
    counted(calendar, from, to) {
      if (!options.note) return;
      const note = uncoveredNote(calendar, Math.min(from, to), Math.max(from, to));
      if (note) options.note(note);
    },
    calendarOf(given, argument) {
      if (!isRange(given)) return byContent(given, argument);
      // one range serves all cells of a spilled formula, so it is looked at once
      const found = ofRange.get(given) ?? byContent(given, argument);
      ofRange.set(given, found);
      return found;
    },
  };
}

/** Calendars kept at hand. A sheet uses a few; a stream of hostile formulas must not fill the memory. */
const MOST_KNOWN = 64;
