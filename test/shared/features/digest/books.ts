import { applyPatch } from '../../../../shared/book/apply';
import type { Book } from '../../../../shared/book/model';
import { configSheets, type LogRow, type Settings } from '../../../../shared/config';
import type { Digests, SectionKind } from '../../../../shared/features/digest/digest';
import { digestsOf } from '../../../../shared/features/digest/digests-of';
import type { Person } from '../../../../shared/people/person';
import { initialConfig } from '../../../../shared/plan/initial-config';
import { plan, type Plan } from '../../../../shared/plan/plan';
import type { ProcessRow } from '../../../../shared/process/row';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { moment } from '../../../tools/order-facts';
import { HEADERS, orderBook } from '../../../tools/order-book';
import { person } from '../../../tools/team';

export interface BookWords {
  readonly people?: readonly Person[];
  readonly settings?: Partial<Settings>;
  /** What some stages say instead of what the shipped process does, by key. */
  readonly stages?: Readonly<Record<string, Partial<ProcessRow>>>;
  readonly orders?: Book;
  readonly log?: readonly LogRow[];
}

/** A book set up by a person, judged at a moment. */
export function planAt(
  now: string,
  { people = TEAM, settings, stages = {}, orders = orderBook(), log = [] }: BookWords = {},
): Plan {
  // prettier-ignore
  const before = plan(orders, moment(now));
  const config = initialConfig(before, { variants: [], calendars: [] });
  const sheets = configSheets(
    {
      ...config,
      people,
      log,
      settings: { ...config.settings, ...settings },
      processRows: config.processRows.map((row) => ({ ...row, ...stages[row.key] })),
    },
    before.language,
  );
  return plan(applyPatch(orders, { sheets, columns: [], cells: [] }).book, moment(now));
}

export const mail = (name: string): string => `${name}@example.com`;

/** Everybody can be written to; everybody but the manager has a deputy. */
export const TEAM: readonly Person[] = [
  person('张经理', ['manager'], { email: mail('zhang') }),
  person('王丽', ['sales'], { deputies: ['赵强'], email: mail('wang') }),
  person('赵强', ['sales'], { deputies: ['王丽'], email: mail('zhao') }),
  person('陈洁', ['docs'], { deputies: ['周敏'], email: mail('chen') }),
  person('周敏', ['logistics'], { deputies: ['陈洁'], email: mail('zhou') }),
  person('吴芳', ['finance'], { deputies: ['陈洁'], email: mail('wu') }),
];

/** The team with some of its people changed. */
export function teamWith(changes: Readonly<Record<string, Partial<Person>>>): Person[] {
  return TEAM.map((each) => ({ ...each, ...changes[each.name] }));
}

/** One order of 6 May whose deposit alone is followed: due five working days later, on 12 May (9 May is worked). */
export function oneDeposit(sales = '王丽', customer = 'Nordvik'): Book {
  const row = ['P-1', customer, '挪威', sales, 'FOB Ningbo', '30% T/T, 70%见提单副本', day('2026-05-06')];
  return bookOf(
    sheetOf('出货', [['2026年出货跟踪表'], HEADERS, [...row, ...HEADERS.slice(7).map(() => null)]]),
  );
}

/** Who is told of a stage of an order, as `name: part`, in the order of the team list. */
export function toldOf(digests: Digests, order: string, stage: string): string[] {
  return digests.digests.flatMap(({ person: name, sections }) =>
    sections.flatMap(({ kind, lines }) =>
      lines
        .filter((line) => line.order === order && line.stage === stage)
        .map(() => `${name}: ${kind satisfies SectionKind}`),
    ),
  );
}

export const told = (plan: Plan, order: string, stage: string): string[] =>
  toldOf(digestsOf(plan), order, stage);
