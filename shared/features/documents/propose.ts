import { EMPTY_PATCH, type Patch } from '../../book/patch';
import { both, type Bilingual, type Lang } from '../../lang';
import { customerNamed } from '../../orders/customers';
import { entriesOf, type OrderEntry } from '../../orders/entry';
import { recordContext } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { mergedPatch, type Proposal } from '../../proposals/proposal';
import { addRecords, changeRecord } from '../../records/change';
import { onceFor } from '../../remembered';
import { civilFromDay } from '../../time/civil';
import { dayOf } from '../../time/moment';
import { orderKey } from '../../trade/order-key';
import { PAPER_KINDS, type PaperKind } from '../../trade/paper-kinds';
import { PAPERS, type PaperRow } from '../../trade/sheets/papers.sheet';
import { changesSince, changesText } from '../../papers/changes';
import { contentOf, paperFingerprint } from '../../papers/content';
import { NUMBERED_AS_INVOICE, READ_IN_CHINESE } from '../../papers/needs.data';
import { codeOf, nextNumber } from '../../papers/number-series';
import { paperOf, type PaperName } from '../../papers/paper-of';
import type { Paper } from '../../papers/paper';
import { givenNumbers, registerOf, standingRow, type RegisterRow } from '../../papers/register';
import { checkBatch, sourcesOf, type Sources } from '../../papers/values/sources';
import { CustomersDiffer, NoOrderNamed, NoSuchOrder, PaperLacks } from './errors';
import { isDraftFile, paperSheetName } from './sheet-name';

/** Which paper somebody wants. Plain JSON. */
export interface PaperRequest {
  /** Orders as people call them; several share the paper. */
  readonly orders: readonly string[];
  readonly kind: PaperKind;
  readonly batch?: string | undefined;
  /** The paper's; the customer's or the factory's where nobody says. */
  readonly lang?: Lang | undefined;
  /** The exporter, where the team has several. */
  readonly company?: string | undefined;
  /** Who makes it. */
  readonly by?: string | undefined;
  readonly template: UsedTemplate;
  /** It becomes a sheet of the workbook, and is registered under that sheet's name; else a file. */
  readonly isSheet?: boolean | undefined;
}

/** The template that is taken, as whoever has it at hand knows it. */
export interface UsedTemplate {
  /** As the register names it. */
  readonly name: string;
  /** Why what it makes is a draft; undefined where it is approved. */
  readonly unapproved?: Bilingual | undefined;
  /** The fields that it shows, of goods as `line.item`; all where nobody says. */
  readonly fields?: readonly string[] | undefined;
  /** A template of the team's that is not used, and how it would be. */
  readonly leftOut?: Bilingual | undefined;
}

/** A paper with its place in the register, before anything is written. */
export interface PaperProposal extends Proposal {
  readonly paper: Paper;
  readonly name: PaperName;
  /** It was made before with the very same content: number and day are those of then, and nothing is written but that it is no draft any more. */
  readonly isSame: boolean;
  /** As it is registered: a file's name without its ending, `CI2026-007-v2`, or its sheet's. */
  readonly file: string;
}

/** The orders of a request. NoOrderNamed, NoSuchOrder, CustomersDiffer. */
export function entriesFor(plan: Plan, orders: readonly string[]): OrderEntry[] {
  if (orders.length === 0) throw new NoOrderNamed();
  const { byOrder, byRow } = namesOf(entriesOf(plan));
  const entries = orders.map((order) => {
    const key = orderKey(order);
    const found = byOrder.get(key) ?? byRow.get(key);
    if (!found) throw new NoSuchOrder(order);
    return found;
  });
  const customers = [...new Set(entries.map(({ customer }) => customerNamed(plan, customer)?.key ?? ''))];
  if (customers.length > 1) throw new CustomersDiffer(orders, entries.map(({ customer }) => customer)); // prettier-ignore
  return [...new Set(entries)];
}

/** Entries by the order's name and by the names of its rows, the first of each. */
const namesOf = onceFor((entries: readonly OrderEntry[]) => {
  const [byOrder, byRow] = [new Map<string, OrderEntry>(), new Map<string, OrderEntry>()];
  const put = (index: Map<string, OrderEntry>, name: string, entry: OrderEntry): void => {
    const key = orderKey(name);
    if (!index.has(key)) index.set(key, entry);
  };
  for (const entry of entries) {
    put(byOrder, entry.order, entry);
    for (const { row } of entry.whole.rows) put(byRow, row.row.key, entry);
  }
  return { byOrder, byRow };
});

/** In which language a paper of a kind is, where nobody says: a factory's and the customs' in Chinese, else the customer's. */
export function paperLang(kind: PaperKind, { card }: Pick<Sources, 'card'>): Lang {
  if (READ_IN_CHINESE.has(kind)) return 'zh';
  return card?.record?.language === 'zh' ? 'zh' : 'en';
}

/** The paper as it would be now, without a number: what it says and what it lacks. NoSuchOrder, CustomersDiffer. */
export function draftPaper(plan: Plan, request: PaperRequest): Paper {
  const { sources, lang } = begun(plan, request);
  return asDraft(
    paperOf(sources, request.kind, lang, undefined, request.template.fields),
    request.template,
    true,
  );
}

/** A paper with the number that it gets, before its row of the register is made. */
export interface NamedPaper extends Omit<PaperProposal, 'patch' | 'file'> {
  readonly standing: RegisterRow | undefined;
  /** Without its number: what names its content. */
  readonly plain: Paper;
  readonly sources: Sources;
}

/**
 * The paper with its number: the same content has the same one, another a new version of it. NoSuchOrder, CustomersDiffer,
 * PaperLacks.
 */
export function namedPaper(plan: Plan, request: PaperRequest): NamedPaper {
  const { kind, template } = request;
  const { sources, lang } = begun(plan, request);
  const plain = paperOf(sources, kind, lang, undefined, template.fields);
  const title = both(`${PAPER_KINDS[kind].zh} ${plain.orders.join('、')}`, `${PAPER_KINDS[kind].en} ${plain.orders.join(', ')}`); // prettier-ignore
  const missing = plain.gaps.filter(({ isMandatory }) => isMandatory);
  if (missing.length > 0) throw new PaperLacks(title, missing);
  const standing = standingRow(plan, sources.entries, kind, sources.batch);
  const fields = template.fields && new Set(template.fields);
  const isSame = standing?.record.fingerprint === paperFingerprint(plain, template.name, fields);
  const today = dayOf(plan.now);
  const changes = standing && !isSame ? changesSince(standing.record.content ?? '', plain, fields) : [];
  const name: PaperName = {
    number: standing?.record.number ?? numberFor(plan, sources, kind, today),
    version: standing ? standing.record.version + (isSame ? 0 : 1) : 1,
    date: isSame ? (standing.record.date ?? today) : today,
    changes: isSame ? (standing.record.changes ?? '') : changesText(changes)[lang],
  };
  const paper = asDraft(paperOf(sources, kind, lang, name, template.fields), template, false);
  const notes = notesOf(paper, standing, isSame, changes);
  return { title: titleOf(paper, name), notes, paper, name, isSame, standing, plain, sources };
}

/** The paper with its number, and its row of the register; the row before it is superseded. Throws as `namedPaper` does. */
export function proposePaper(plan: Plan, request: PaperRequest): PaperProposal {
  const { kind, template, by } = request;
  const { title, notes, paper, name, isSame, standing, plain, sources } = namedPaper(plan, request);
  const fields = template.fields && new Set(template.fields);
  const file = registeredFile(plan, request, name, paper, isSame ? standing?.record.file : undefined);
  const row: Partial<PaperRow> = {
    orders: plain.orders,
    kind,
    number: name.number,
    version: name.version,
    date: name.date,
    batch: sources.batch || undefined,
    language: paper.lang,
    status: 'draft',
    template: template.name,
    fingerprint: paperFingerprint(plain, template.name, fields),
    content: contentOf(plain, fields),
    file,
    madeBy: by || undefined,
    changes: name.changes || undefined,
  };
  const patch = isSame && standing ? renamed(plan, standing, file) : registered(plan, standing, row);
  return { title, patch, notes, paper, name, isSame, file };
}

/** A new row, by which the one before is superseded. */
function registered(plan: Plan, standing: RegisterRow | undefined, row: Partial<PaperRow>): Patch {
  const context = recordContext(plan);
  return mergedPatch(
    ...(standing ? [changeRecord(plan.book, PAPERS, standing, { status: 'superseded' }, context)] : []),
    addRecords(plan.book, PAPERS, [row], context),
  );
}

/** The same content without its mark: what was registered as a draft is one no more. Else nothing is written. */
function renamed(plan: Plan, standing: RegisterRow, file: string): Patch {
  if (isDraftFile(file) === isDraftFile(standing.record.file ?? '')) return EMPTY_PATCH;
  return changeRecord(plan.book, PAPERS, standing, { file }, recordContext(plan));
}

/** Its file, or its sheet: that of the same paper stays as it is. */
function registeredFile(
  { book, language }: Plan,
  { kind, isSheet }: PaperRequest,
  name: PaperName,
  paper: Paper,
  before: string | undefined,
): string {
  // A sheet's name begins with the kind in words.
  const file = fileOf(paper, name, !isSheet);
  if (!isSheet) return file;
  const isStill = before !== undefined && before !== '' && isDraftFile(before) === isDraftFile(file);
  return isStill ? before : paperSheetName(book, language, kind, file);
}

function begun(
  plan: Plan,
  { orders, kind, batch, lang, company }: PaperRequest,
): { sources: Sources; lang: Lang } {
  const entries = inOrderOf(plan, entriesFor(plan, orders), kind, batch ?? '');
  const sources = sourcesOf(plan, entries, { batch: batch ?? '', company: company ?? '' });
  checkBatch(sources);
  return { sources, lang: lang ?? paperLang(kind, sources) };
}

/** Orders that share a paper already stay in its order: named the other way round they make no new version. */
function inOrderOf(plan: Plan, entries: readonly OrderEntry[], kind: PaperKind, batch: string): readonly OrderEntry[] {
  const keys = standingRow(plan, entries, kind, batch)?.record.orders.map(orderKey);
  if (!keys) return entries;
  return [...entries].sort((a, b) => keys.indexOf(orderKey(a.order)) - keys.indexOf(orderKey(b.order)));
} // prettier-ignore

function asDraft(plain: Paper, { unapproved, leftOut }: UsedTemplate, isUnnumbered: boolean): Paper {
  const paper = leftOut ? { ...plain, notes: [...plain.notes, leftOut] } : plain;
  const draft = [...paper.draft, ...(unapproved ? [unapproved] : []), ...(isUnnumbered ? [UNNUMBERED] : [])];
  if (draft.length === 0) return paper;
  const mark = { text: paper.lang === 'zh' ? '草稿' : 'DRAFT' };
  return { ...paper, draft, values: { ...paper.values, draft: mark } };
}

const UNNUMBERED = both(
  '还没有号码：登记时才给。',
  'It has no number yet: it gets one when it is registered.',
);

/** The number that the order's own cell has for it, that of the invoice for what goes with it, else the next of its series. */
function numberFor(plan: Plan, sources: Sources, kind: PaperKind, today: number): string {
  const cell = OWN_NUMBER[kind];
  if (cell) {
    const { order } = sources;
    const said = new Set(order.rows.map(({ facts }) => facts.text(cell).trim()).filter(Boolean));
    const [number] = said;
    if (said.size === 1 && isFree(plan, kind, number!)) return number!;
  }
  if (NUMBERED_AS_INVOICE.has(kind)) {
    const invoice = standingRow(plan, sources.entries, 'ci', sources.batch)?.record.number ?? sources.order.text('ci_no')?.value; // prettier-ignore
    if (invoice && isFree(plan, kind, invoice)) return invoice;
  }
  return nextNumber(kind, civilFromDay(today).year, givenNumbers(plan, kind));
}

const OWN_NUMBER: Partial<Record<PaperKind, string>> = {
  pi: 'pi_no',
  ci: 'ci_no',
  contract: 'contract_no',
  quotation: 'quote_no',
  purchase: 'purchase_contract_no',
};

const isFree = (plan: Plan, kind: PaperKind, number: string): boolean =>
  !registerOf(plan).some(
    ({ record }) => record.kind === kind && orderKey(record.number ?? '') === orderKey(number),
  );

/**
 * What a file of it is called; characters that file systems refuse are left out. A number that several papers go by, such
 * as the invoice's, or the order's own, has the kind behind it: `CI2026-001-PL`.
 */
function fileOf({ kind, draft }: Paper, { number, version }: PaperName, withKind: boolean): string {
  const plain = number.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').replace(/^\.+/, '');
  const code = !withKind || plain.toUpperCase().startsWith(codeOf(kind)) ? '' : `-${codeOf(kind)}`;
  return `${plain}${code}${version > 1 ? `-v${version}` : ''}${draft.length > 0 ? '-DRAFT' : ''}`;
}

function titleOf({ kind, orders, draft }: Paper, { number, version }: PaperName): Bilingual {
  const v = version > 1 ? ` v${version}` : '';
  const [zh, en] = draft.length > 0 ? ['（草稿）', ' (draft)'] : ['', ''];
  return both(
    `${PAPER_KINDS[kind].zh} ${number}${v}${zh}：${orders.join('、')}`,
    `${PAPER_KINDS[kind].en} ${number}${v}${en}: ${orders.join(', ')}`,
  );
}

function notesOf(
  paper: Paper,
  standing: RegisterRow | undefined,
  isSame: boolean,
  changes: readonly Bilingual[],
): Bilingual[] {
  const wants = paper.gaps.filter(({ isMandatory }) => !isMandatory).map(({ text }) => text);
  const notes = [...paper.draft, ...paper.notes, ...wants];
  if (isSame) return [both('和登记的一样：号码、日期不变，不另登记。', 'Nothing has changed since it was registered: same number, same day, no new row.'), ...notes]; // prettier-ignore
  if (!standing) return notes;
  const { zh, en } = changesText(changes);
  const wasSent = standing.record.status === 'sent';
  const told = wasSent
    ? both(
        '上一版已经发出：请告诉收件方改了什么，并在登记里写上谁确认的。',
        'The version before was sent: tell who has it what changed, and write into the register who confirmed it.',
      )
    : both('', '');
  return [both(`改动：${zh}。${told.zh}`, `Changed: ${en}. ${told.en}`.trim()), ...notes];
}
