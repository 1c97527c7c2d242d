import type { Sheet } from '../../book/model';
import type { Settings } from '../../config';
import { both } from '../../lang';
import type { Plan } from '../../plan/plan';
import { shortTitle } from '../../proposals/records/kinds';
import { withRecordsOnto } from '../../proposals/records/map';
import { isKind, sheetFor } from '../../records/find';
import type { MappedColumn } from '../../records/mapped';
import { matchSheet } from '../../records/match';
import type { RecordSheet } from '../../records/sheet';
import { isOurSheet, YES_NO } from '../../templates/vocabulary';
import { CUSTOMERS } from '../../trade/sheets/customers.sheet';
import { LINES } from '../../trade/sheets/lines.sheet';
import { PRODUCTS } from '../../trade/sheets/products.sheet';
import { IF_OPEN } from './asked-words';
import { recordsKey, type SetUpChoices } from './choices';
import type { SetUpQuestion } from './question';

/** A sheet of the team's that reads like a list of records. */
export interface OwnRecords {
  readonly declared: RecordSheet;
  readonly sheet: string;
  readonly columns: readonly MappedColumn[];
}

/**
 * Sheets that read like the team's own list of customers, products or lines, where the book has no such list yet: for
 * each kind the one with most of its columns, and each sheet for one kind. One that holds orders is none, and none is
 * asked about again of which a person said no.
 */
export function ownRecords(plan: Plan): OwnRecords[] {
  const { settings } = plan.config;
  const found = ASKED.filter((declared) => !sheetFor(plan.book, declared, settings.records)).flatMap((declared) =>
    plan.book.sheets.filter((sheet) => mayHold(plan, sheet)).flatMap((sheet): OwnRecords[] => {
      const isDeclined = settings.notRecords?.some((each) => each.sheet === sheet.name && isKind(declared, each.kind));
      const columns = isDeclined ? undefined : matchSheet(sheet, declared);
      return columns ? [{ declared, sheet: sheet.name, columns }] : [];
    }),
  );
  const chosen: OwnRecords[] = [];
  for (const each of found.sort((a, b) => b.columns.length - a.columns.length))
    if (!chosen.some(({ declared, sheet }) => declared === each.declared || sheet === each.sheet)) chosen.push(each);
  return chosen;
} // prettier-ignore

/** Kinds of which teams keep a list of their own; by name, since set-up is the first thing that a new book loads. */
const ASKED: readonly RecordSheet[] = [CUSTOMERS, PRODUCTS, LINES];

/** At least one row below a header, and no orders. */
function mayHold({ tables, config }: Plan, { name, rows, visibility }: Sheet): boolean {
  const isTaken =
    tables.some(({ table }) => table.sheet === name) ||
    config.settings.records.some(({ sheet }) => sheet === name);
  return visibility !== 'very hidden' && rows.length > 1 && !isOurSheet(name) && !isTaken;
}

/** Each asked once: “客户资料”是你们的客户资料吗？ with the columns that were found. */
export function recordQuestions(plan: Plan): SetUpQuestion[] {
  return ownRecords(plan).map(({ declared, sheet, columns }): SetUpQuestion => {
    const { zh, en } = shortTitle(declared);
    const headers = columns.map(({ header }) => header.replace(/\s+/g, ' '));
    return {
      id: `records:${recordsKey(declared.key, sheet)}`,
      about: 'records',
      text: both(
        `“${sheet}”是你们的${LISTS[declared.key]?.zh ?? zh}吗？认得的列：${headers.join('、')}`,
        `Is “${sheet}” your ${LISTS[declared.key]?.en ?? en}? Columns found: ${headers.join(', ')}`,
      ),
      choices: (['yes', 'no'] as const).map((value) => ({ value, label: YES_NO[value] })),
      ifOpen: IF_OPEN.records,
      rows: 0,
      sheets: [{ sheet, targets: [{ is: 'records', kind: declared.key, sheet }], cells: [] }],
    };
  });
}

const LISTS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  customers: both('客户资料', 'list of customers'),
  products: both('产品资料', 'list of products'),
  lines: both('订单明细', 'list of order lines'),
};

/** The settings with what was said of the team's own lists; the very same where nothing was. */
export function withRecords(plan: Plan, settings: Settings, { records = {} }: SetUpChoices): Settings {
  const lang = settings.language ?? plan.language;
  let after = settings;
  for (const { declared, sheet, columns } of ownRecords(plan)) {
    const said = records[recordsKey(declared.key, sheet)];
    if (said === true) after = withRecordsOnto(after, declared, sheet, columns, lang);
    if (said === false)
      after = { ...after, notRecords: [...(after.notRecords ?? []), { kind: declared.title[lang], sheet }] };
  }
  return after;
}
