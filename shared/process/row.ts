/**
 * One row of the sheet 跟单_流程 (`Gendan Process`), as text, just as a person reads and edits it. Shipped
 * templates are rows too, so that what is built in and what a team wrote themselves are one thing.
 *
 * The row whose `key` is `*` describes the variant itself: `name` its title, `applies` which orders take it,
 * `startFrom` the field an order begins with, `notLater` the anchor that planning works backward from, `after`
 * the stage that the anchor dates (`onboard`).
 */
export interface ProcessRow {
  /** Variant key: `tt-fob`. */
  readonly variant: string;
  /** When the stage applies: `incoterm = CIF, CIP; country in US, CA`. Empty: always. */
  readonly applies: string;
  readonly key: string;
  readonly name: string;
  /** Role key or its name: `docs`, `单证员`. */
  readonly role: string;
  /** Keys of the stages that come before, separated by commas. */
  readonly after: string;
  /** Where the clock starts instead: a field with an offset, `etd - 14d`. */
  readonly startFrom: string;
  /** `3wd`, `24h`, `3个工作日`; see shared/time/limit.ts. */
  readonly limit: string;
  /** `office` (when empty), `bank`, `customer`, the name of a calendar in the workbook, or a spec. */
  readonly calendar: string;
  /** Hard deadlines, separated by `;`: `atd + lc_present_days|21d; lc_expiry`. */
  readonly notLater: string;
  /** `none` (when empty), `following` or `preceding`: where a calendar-day deadline on a closed day goes. */
  readonly roll: string;
  /** Keys of stages that must be done before this one may be, of those joined by `|` any one: `deposit | credit_ok, lc_check`. */
  readonly gate: string;
  /** Parties that this stage may wait for: `customer, factory, bank, carrier`. */
  readonly waitsOn: string;
  /** How long before the deadline it counts as due soon: `1wd`. */
  readonly warn: string;
  /** Who hears of it when it is late, and after how long: `backup 1wd; manager 2wd`. */
  readonly escalate: string;
  /** Fields whose date (or tick) shows that the stage is done, first one wins: `atd`. */
  readonly evidence: string;
  readonly checklist: string;
  /** What the stage produces: `CI, PL`. */
  readonly document: string;
  /** Evidence grade and source of the default: `P UCP 600 art. 14(c)`; `R editable default`. */
  readonly source: string;
  /** `yes` once the team says that the limit of a default is its own: only then does passing it make an order late. */
  readonly confirmed: string;
}

export const PROCESS_COLUMNS = [
  'variant', 'applies', 'key', 'name', 'role', 'after', 'startFrom', 'limit', 'calendar', 'notLater',
  'roll', 'gate', 'waitsOn', 'warn', 'escalate', 'evidence', 'checklist', 'document', 'source', 'confirmed',
] as const satisfies readonly (keyof ProcessRow)[]; // prettier-ignore

/** Roles of a trade team and the partner parties that stages may wait for or belong to. */
export const ROLES = [
  'manager', 'senior_sales', 'sales', 'merchandiser', 'purchaser', 'qc', 'market_research', 'marketing', 'service', 'docs',
  'logistics', 'finance',
] as const; // prettier-ignore
export type Role = (typeof ROLES)[number];
