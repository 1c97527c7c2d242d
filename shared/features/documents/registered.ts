import type { Place } from '../../book/address';
import { findSheet } from '../../book/model';
import { same, type Bilingual, type Lang } from '../../lang';
import { changesSince, changesText } from '../../papers/changes';
import { paperOf } from '../../papers/paper-of';
import type { RegisterRow } from '../../papers/register';
import type { Sources } from '../../papers/values/sources';
import { shippedName } from '../../papers/templates/default-template';
import type { Plan } from '../../plan/plan';
import { wholeDay, type Moment } from '../../time/moment';
import { LISTED_PAPERS, PAPER_KINDS, type PaperKind } from '../../trade/paper-kinds';
import type { PaperStatus } from '../../trade/sheets/papers.sheet';
import { NoSuchOrder } from './errors';
import { isDraftFile } from './sheet-name';
import { shippedTemplate } from './template';

/** A row of the register as the file of an order shows it. Plain JSON. */
export interface RegisteredLine {
  readonly kind: string;
  readonly title: Bilingual;
  readonly number: string;
  readonly version: number;
  readonly batch: string;
  readonly status: PaperStatus;
  readonly lang: Lang | undefined;
  /** All orders that it is about, as the register writes them. */
  readonly orders: readonly string[];
  /** When it was sent, else its own day. */
  readonly date: Moment | undefined;
  /** Carries the mark DRAFT. */
  readonly isDraft: boolean;
  /** What the book says now and it does not; empty where they agree, and where nobody knows what it said. */
  readonly changes: Bilingual;
  readonly hasChanged: boolean;
  /** Differences that its check found. */
  readonly conflicts: number | undefined;
  readonly checkedBy: string;
  /** What names its row when it is changed. */
  readonly row: { readonly name: string; readonly row: number };
  readonly place: Place;
  /** Its sheet, where it is one of this workbook. */
  readonly sheet: Place | undefined;
}

/** What is known of a registered paper, held against the book of now. `sourcesFor` throws NoSuchOrder for an order that is gone. */
export function registeredLine(
  plan: Plan,
  row: RegisterRow,
  sourcesFor: (orders: readonly string[], batch: string) => Sources,
): RegisteredLine {
  const { record } = row;
  const changes = changesOf(row, sourcesFor);
  const date = record.sentOn ?? record.date;
  const sheet = record.file ? findSheet(plan.book, record.file) : undefined;
  return {
    kind: record.kind,
    title: LISTED_PAPERS[record.kind] ?? same(record.kind),
    number: record.number ?? '',
    version: record.version,
    batch: record.batch ?? '',
    status: record.status,
    lang: langOf(record.language),
    orders: record.orders,
    date: date === undefined ? undefined : wholeDay(date),
    isDraft: isDraftFile(record.file ?? ''),
    changes: changesText(changes),
    hasChanged: changes.length > 0,
    conflicts: record.conflicts,
    checkedBy: record.checkedBy ?? '',
    row: { name: row.name, row: row.row },
    place: row.place('number'),
    sheet: sheet && { sheet: sheet.name, row: 1, column: 1 },
  };
}

/** A team may file papers in other languages; ours are in these two. */
const langOf = (language: string | undefined): Lang | undefined =>
  language === undefined ? undefined : language === 'zh' ? 'zh' : 'en';

/** Only of papers that Gendan made, and that still count: what they said stands in the register. */
function changesOf(
  { record }: RegisterRow,
  sourcesFor: (orders: readonly string[], batch: string) => Sources,
): Bilingual[] {
  const { kind, content, status, template } = record;
  const lang = langOf(record.language) ?? 'en';
  if (!content || status === 'void' || status === 'superseded' || !(kind in PAPER_KINDS)) return [];
  const known = kind as PaperKind;
  try {
    const sources = sourcesFor(record.orders, record.batch ?? '');
    const paper = paperOf(sources, known, lang);
    return changesSince(content, paper, fieldsOf(known, lang, template, content));
  } catch (error) {
    // Its order is not in the sheet any more: nothing to hold it against.
    if (error instanceof NoSuchOrder) return [];
    throw error;
  }
}

/** The fields that its template shows; of a template that is not at hand those that it said something of. */
function fieldsOf(kind: PaperKind, lang: Lang, template: string | undefined, content: string): ReadonlySet<string> {
  if (template === shippedName(kind, lang)) return new Set(shippedTemplate(kind, lang).used.fields);
  return new Set(content.split('\n').map((line) => line.slice(0, line.indexOf('=')).replace(/^\d+\./, 'line.')));
} // prettier-ignore
