import { a1, type Place } from '../../book/address';
import { findSheet, holdsFormula, kindAt, valueAt } from '../../book/model';
import { textOf } from '../../cells/cells';
import { valueOf, type CellWrite } from '../../book/patch';
import type { DateStyle } from '../../cells/reading';
import { both, same, type Bilingual } from '../../lang';
import type { Finding, Severity } from '../../finding';
import type { Plan } from '../../plan/plan';
import { findingKind } from '../../templates/vocabulary';
import { momentText } from '../../time/date-text';
import { fromSerial } from '../../time/moment';

/** What is wrong in the book, by kind, the grave ones first. */
export interface FindingsView {
  readonly total: number;
  readonly groups: readonly FindingGroup[];
}

export interface FindingGroup {
  readonly kind: string;
  readonly name: Bilingual;
  /** The gravest of the kind. */
  readonly severity: Severity;
  readonly count: number;
  /** How many have a correction that needs no choice. */
  readonly fixable: number;
  /** Ways of writing dates that would decide cells which may mean two days, and how many each. */
  readonly styles: readonly { readonly style: DateStyle; readonly count: number }[];
}

export interface FindingPage {
  readonly count: number;
  readonly items: readonly FindingItem[];
}

export interface FindingItem {
  readonly place: Place;
  /** `B12` */
  readonly cell: string;
  /** The order of the row; empty outside the tables of orders. */
  readonly order: string;
  /** What the cell shows. */
  readonly shown: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  /** What may be written instead: one correction, or several days to choose from. */
  readonly suggestions: readonly Bilingual[];
  /** Cells that the same answer is about, this one included. */
  readonly cells: number;
  /** Whether a person may say that it is right as it is. */
  readonly mayStay: boolean;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function findingsView(plan: Plan, all: readonly Finding[]): FindingsView {
  const groups = new Map<string, Finding[]>();
  for (const finding of all) {
    const group = groups.get(finding.kind);
    if (group) group.push(finding);
    else groups.set(finding.kind, [finding]);
  }
  const views = [...groups].map(([kind, group]) => groupOf(plan, kind, group));
  return {
    total: all.length,
    groups: views.sort(
      (a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || Number(hasHelp(b)) - Number(hasHelp(a)),
    ),
  };
}

/** What a person can settle here comes before what has to be settled elsewhere. */
function hasHelp({ fixable, styles }: FindingGroup): boolean {
  return fixable > 0 || styles.length > 0;
}

/** Of all findings those of a kind from `offset` on, at most `limit`. */
export function findingPage(
  plan: Plan,
  all: readonly Finding[],
  kind: string,
  offset: number,
  limit: number,
): FindingPage {
  const found = all.filter((each) => each.kind === kind);
  const orders = orderNames(plan);
  const items = found.slice(offset, offset + limit).map((finding): FindingItem => {
    const { place, severity, message } = finding;
    const sheet = findSheet(plan.book, place.sheet);
    return {
      place,
      cell: a1(place.row, place.column),
      order: orders(place),
      shown: sheet ? textOf(valueAt(sheet, place.row, place.column)).slice(0, LONGEST) : '',
      severity,
      message,
      suggestions: isFormula(plan, place) ? [] : suggestions(finding),
      cells: 1 + (finding.also?.length ?? 0),
      mayStay: finding.mayStay === true,
    };
  });
  return { count: found.length, items };
}

/** How much of a cell is shown beside its finding. */
const LONGEST = 60;

function groupOf(plan: Plan, kind: string, group: readonly Finding[]): FindingGroup {
  const styles = new Map<DateStyle, number>();
  let [severity, fixable]: [Severity, number] = ['info', 0];
  for (const finding of group) {
    if (GRAVITY[finding.severity] < GRAVITY[severity]) severity = finding.severity;
    if (!(finding.fix ?? finding.meanings) || isFormula(plan, finding.place)) continue;
    // Whether the cell is wrong or right as it is has to be said one by one.
    if (finding.fix && !finding.mayStay) fixable++;
    for (const { style } of finding.meanings ?? [])
      if (style) styles.set(style, (styles.get(style) ?? 0) + 1);
  }
  return {
    kind,
    name: findingKind(kind),
    severity,
    count: group.length,
    fixable,
    styles: [...styles].map(([style, count]) => ({ style, count })),
  };
}

function suggestions({ fix, meanings }: Finding): Bilingual[] {
  if (fix) return [shownWrite(fix)];
  return (meanings ?? []).map(({ write }) => shownWrite(write));
}

function shownWrite(write: CellWrite): Bilingual {
  if (write.as === 'blank') return both('清空', 'Clear');
  const value = valueOf(write);
  if ((write.as === 'date' || write.as === 'datetime') && typeof value === 'number') {
    const moment = fromSerial(value);
    return both(momentText(moment, 'zh', true), momentText(moment, 'en', true));
  }
  return same(textOf(value));
}

function isFormula(plan: Plan, { sheet: name, row, column }: Place): boolean {
  const sheet = findSheet(plan.book, name);
  return sheet !== undefined && holdsFormula(kindAt(sheet, row, column));
}

/** Names orders by the row of a place. */
function orderNames(plan: Plan): (place: Place) => string {
  const bySheet = new Map<string, Map<number, string>>();
  for (const { table, rows } of plan.tables) {
    const names = bySheet.get(table.sheet) ?? new Map<number, string>();
    for (const { row } of rows) names.set(row.row, row.key);
    bySheet.set(table.sheet, names);
  }
  return ({ sheet, row }) => bySheet.get(sheet)?.get(row) ?? '';
}
