import type { Lang } from '../lang';
import type { Calendar } from '../time/calendar';
import type { CalendarCatalog } from '../time/catalog';
import { SHIPPED_CALENDARS } from '../time/catalog';
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
  /** The calendar of a calendar argument; `CN` when it is left out. Throws what is wrong with it. */
  calendarOf(given: Argument, argument: string): Calendar;
}

export interface RuntimeOptions {
  /** A function is asked whenever words are given: the reader's language may become known later, or change. */
  readonly lang?: Lang | (() => Lang);
  /** Calendars that can be named; the shipped ones when absent. */
  readonly catalog?: CalendarCatalog;
  /** What plans a row of an order sheet, for NEXT and STAGES. */
  readonly evaluateRow?: EvaluateRow;
}

export function functionRuntime(options: RuntimeOptions = {}): FunctionRuntime {
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
