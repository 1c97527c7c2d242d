import type { Place } from '../../book/address';
import { both, type Bilingual } from '../../lang';
import type { OrderEntry } from '../../orders/entry';
import { isHeld, registeredFor, type RegisterRow } from '../../papers/register';
import type { Plan } from '../../plan/plan';
import { addMonths } from '../../time/civil';
import { dayOf, type Moment } from '../../time/moment';
import { LISTED_PAPERS, PAPER_KINDS, type AnyPaper, type FiledPaper } from '../../trade/paper-kinds';
import { isDraftFile } from './sheet-name';

/** A paper that has to be kept. Plain JSON. */
export interface KeptPaper {
  /** Any one of them will do; the first names it. */
  readonly kinds: readonly (AnyPaper | FiledPaper)[];
  readonly title: Bilingual;
  /** Where it lies, by the register; undefined while nobody has filed one. */
  readonly file: string | undefined;
  readonly place: Place | undefined;
}

export interface KeptGroup {
  readonly title: Bilingual;
  readonly papers: readonly KeptPaper[];
}

/** What has to be kept of an export for its tax refund. Plain JSON. */
export interface OrderArchive {
  readonly groups: readonly KeptGroup[];
  readonly missing: number;
  /** By when they are to be filed; undefined before the refund was applied for. */
  readonly due: Moment | undefined;
  /** The serial day until which they are kept; undefined until then. */
  readonly until: number | undefined;
}

type Wanted = readonly [title: Bilingual, kinds: readonly (AnyPaper | FiledPaper)[]];

/**
 * The three groups of 备案单证 (STA 5/2026 art. 45: within 15 days after filing, kept for ten years, in the order of
 * filing). What does not exist, as a broker's agreement of who declares by himself, is told as missing until somebody
 * lists it with the word for that as its file.
 */
const GROUPS: readonly (readonly [Bilingual, readonly Wanted[]])[] = [
  [
    both('购销合同', 'Contracts'),
    [
      [both('外销合同', 'Export contract'), ['contract', 'customer_contract', 'pi']],
      [both('购货合同', 'Purchase contract'), ['purchase']],
    ],
  ],
  [
    both('运输单据', 'Transport documents'),
    [
      [both('提单或运单', 'B/L or waybill'), ['bl']],
      [both('运费发票', 'Freight invoice'), ['freight_invoice']],
    ],
  ],
  [
    both('报关单据', 'Customs documents'),
    [
      [both('委托报关协议', 'Broker agreement'), ['broker_agreement']],
      [both('报关费发票', 'Broker invoice'), ['broker_invoice']],
    ],
  ],
];

const YEARS = 10;

/** What of an order is filed, what is missing, and by when. */
export function archiveOf(plan: Plan, entry: OrderEntry): OrderArchive {
  const rows = registeredFor(plan, [entry]);
  const groups = GROUPS.map(([title, wanted]): KeptGroup => ({
    title,
    papers: wanted.map((each) => kept(each, rows)),
  }));
  const due = dueOf(entry);
  return {
    groups,
    missing: groups.flatMap(({ papers }) => papers).filter(({ file }) => file === undefined).length,
    due,
    until: due === undefined ? undefined : addMonths(dayOf(due), 12 * YEARS),
  };
}

function kept([title, kinds]: Wanted, rows: readonly RegisterRow[]): KeptPaper {
  for (const kind of kinds) {
    const row = rows
      .filter((row) => row.record.kind === kind && isHeld(row) && isFinal(row) && row.record.file)
      .at(-1);
    if (row) return { kinds, title, file: row.record.file, place: row.place('file') };
  }
  return { kinds, title, file: undefined, place: undefined };
}

/** What we only drafted nobody has agreed to; what others wrote is listed because it is there. */
const isFinal = ({ record: { kind, status, file } }: RegisterRow): boolean =>
  !(kind in PAPER_KINDS) || (status !== 'draft' && !isDraftFile(file ?? ''));

/** Of the stage that files them, as the order's own process reckons it. */
function dueOf({ whole }: OrderEntry): Moment | undefined {
  for (const { row } of whole.rows) {
    const stage = row.order.stages.find(({ stage: { key } }) => key === 'archive');
    if (stage?.due !== undefined) return stage.due;
  }
  return undefined;
}

/** Names of the kinds that would do, for whoever lists one. */
export const keptWords = ({ kinds }: KeptPaper): Bilingual =>
  both(kinds.map((kind) => LISTED_PAPERS[kind].zh).join('/'), kinds.map((kind) => LISTED_PAPERS[kind].en).join('/')); // prettier-ignore
