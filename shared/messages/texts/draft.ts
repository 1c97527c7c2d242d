import { fingerprint } from '../../fingerprint';
import { both, type Bilingual } from '../../lang';
import { nameKey } from '../../people/names';
import { dayOf } from '../../time/moment';
import type { Language } from '../../trade/languages';
import { orderKey } from '../../trade/order-key';
import type { MailAbout } from '../kinds.data';
import type { TextAbout } from './about';
import type { ChosenText, TextTemplate } from './choose';
import { composedWhole } from './compose';
import { DAILY, DRAFT_ABOUT, NO_ADDRESS, type DraftKind } from './draft-kinds.data';
import { lackOfCard } from './lacks';
import type { TagSource } from './said';

/** A text to a customer, ready to be looked at and sent by a person. Plain JSON. */
export interface Draft extends TextTemplate {
  readonly kind: DraftKind;
  /** The order as the sheet writes it; empty where it is about none or several. */
  readonly order: string;
  readonly customer: string;
  /** Mail addresses; none where the card has none. */
  readonly to: readonly string[];
  readonly language: Language;
  /** Who signs, where whoever asked said so. */
  readonly sender: string;
  /** Where the text comes from. */
  readonly source: Bilingual;
  /** What to know before it is sent. */
  readonly notes: readonly Bilingual[];
  /** Its Message-ID without brackets; names it for good: the same order, text and version have the same one. */
  readonly id: string;
  readonly about: MailAbout;
  /** Files of registered papers that go along, as the register names them. */
  readonly files: readonly string[];
}

/** What is particular to a draft beside its text. */
export interface DraftMore {
  readonly source: TagSource;
  readonly notes?: readonly Bilingual[];
  readonly files?: readonly string[];
  /** What it is about where that is no order and no customer: the mail that it answers. */
  readonly ref?: string;
  /** What else makes it another one: the papers that it sends. */
  readonly mark?: string;
}

/** A text that is filled in, as a draft. TextRefused, PriceInAnswer. */
export function draftOf(about: TextAbout, kind: DraftKind, chosen: ChosenText, more: DraftMore): Draft {
  const head = draftHead(about, kind, chosen, more);
  const isUnsigned = more.source.sender?.().text === undefined;
  return {
    ...head,
    ...composedWhole(chosen, more.source),
    notes: [
      ...head.notes,
      ...(head.to.length === 0 ? [noAddress(about)] : []),
      ...(isUnsigned ? [UNSIGNED] : []),
    ],
  };
}

/** All of a draft but its words. */
export function draftHead(
  about: TextAbout,
  kind: DraftKind,
  chosen: ChosenText,
  more: DraftMore,
): Omit<Draft, keyof TextTemplate> {
  return {
    kind,
    order: about.entry?.order ?? '',
    customer: about.customer,
    to: about.card?.record?.email ?? [],
    language: chosen.language,
    sender: about.sender,
    source: chosen.source,
    notes: [...chosen.notes, ...(more.notes ?? [])],
    id: draftId(about, kind, chosen, more),
    about: DRAFT_ABOUT[kind],
    files: more.files ?? [],
  };
}

const UNSIGNED = both(
  '没有署名：选“我是谁”，命令行加 --as 姓名',
  'It is not signed: choose who you are; on the command line add --as NAME',
);

function noAddress(about: TextAbout): Bilingual {
  const { why } = lackOfCard(about, 'email');
  return both(`${NO_ADDRESS.zh}：${why.zh}`, `${NO_ADDRESS.en}: ${why.en}`);
}

/** The kind is readable, so that a row of 跟单_消息 says what was drafted; the rest follows from what it is about. */
function draftId({ plan, entry, customer }: TextAbout, kind: DraftKind, { key, version }: ChosenText, { ref, mark = '' }: DraftMore): string {
  const what = ref ?? (entry ? `order ${orderKey(entry.order)}` : `customer ${nameKey(customer)}`);
  const day = DAILY.has(kind) ? String(dayOf(plan.now)) : '';
  const hash = fingerprint(plan.config.settings.book, what, key, String(version), day, mark);
  return `gendan.${kind}.${hash}@gendan.local`;
} // prettier-ignore

/** The kind of a draft of Gendan's by its Message-ID; undefined for other mails. */
export const draftKindIn = (id: string): DraftKind | undefined => {
  const kind = /^gendan\.([a-z_]+)\.[0-9a-z]+@gendan\.local$/.exec(id.trim())?.[1];
  return kind !== undefined && kind in DRAFT_ABOUT ? (kind as DraftKind) : undefined;
};
