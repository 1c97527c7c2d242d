import type { Place } from '../../book/address';
import { both, type Bilingual, type Lang } from '../../lang';
import { customerNamed } from '../../orders/customers';
import { recordsOf } from '../../orders/records';
import { nameKey } from '../../people/names';
import type { Plan } from '../../plan/plan';
import type { RecordRow } from '../../records/read';
import { LANGUAGES, type Language } from '../../trade/languages';
import { TEXTS, type TextKind, type TradeText } from '../../trade/sheets/texts.sheet';
import { mayBeTaken } from './approval';

/** A subject and a body, with tags in double braces. */
export interface TextTemplate {
  readonly subject: string;
  readonly text: string;
}

/** In both languages that Gendan brings. */
export type ShippedText = Readonly<Record<Lang, TextTemplate>>;

/** The text that is taken, before it is filled. */
export interface ChosenText extends TextTemplate {
  /** The row's key, or that of the shipped text. */
  readonly key: string;
  readonly version: number;
  readonly kind: TextKind;
  readonly language: Language;
  /** The language of dates and lists in it. */
  readonly lang: Lang;
  /** Where it comes from, for a person. */
  readonly source: Bilingual;
  /** Its cells, where it is the team's. */
  readonly cells?: { readonly subject: Place; readonly text: Place };
  /** What to know of the choice. */
  readonly notes: readonly Bilingual[];
}

type TextRow = RecordRow<typeof TEXTS> & { readonly record: TradeText };

/** Gendan's own words for a kind; their version grows with every change. */
export interface Shipped {
  readonly key: string;
  readonly version: number;
  readonly words: ShippedText;
}

/**
 * The text for a kind in a language: the customer's own before everybody's, the newest version first, Gendan's where the
 * team has none that is approved; what nobody approved is never taken by itself. A language that nobody wrote is Chinese
 * or English.
 */
export function chosenText(
  plan: Plan,
  kind: TextKind,
  shipped: Shipped | undefined,
  customer: string,
  wanted: Language,
): ChosenText | undefined {
  const lang: Lang = wanted === 'zh' ? 'zh' : 'en';
  const own = ownText(plan, kind, customer, wanted) ?? ownText(plan, kind, customer, lang);
  if (own) {
    const { key, version, subject = '', text, language } = own.record;
    return {
      key, version, kind, subject, text, language, lang: language === 'zh' ? 'zh' : 'en',
      source: both(`用“跟单_文案”的“${key}”（版本 ${version}）`, `Gendan Texts “${key}”, version ${version}`),
      cells: { subject: own.place('subject'), text: own.place('text') },
      notes: inAnother(wanted, language),
    }; // prettier-ignore
  }
  if (!shipped) return undefined;
  return {
    ...shipped.words[lang],
    key: shipped.key,
    version: shipped.version,
    kind,
    language: lang,
    lang,
    source: SHIPPED_SOURCE,
    notes: inAnother(wanted, lang),
  };
}

const SHIPPED_SOURCE = both(
  '“跟单_文案”里没有这种核准过的文案，用的是跟单自带的',
  'Gendan Texts has no approved text of this kind: this is Gendan’s own',
);

function ownText(plan: Plan, kind: TextKind, customer: string, language: Language): TextRow | undefined {
  const allowsOwn = plan.config.settings.ownApproval ?? false;
  const keyOf = (name: string): string => customerNamed(plan, name)?.key ?? nameKey(name);
  const wanted = keyOf(customer);
  const isTheirs = ({ record }: TextRow): boolean => {
    const of = record.customer ?? '';
    return of !== '' && keyOf(of) === wanted;
  };
  return recordsOf(plan, TEXTS)
    .rows.filter((row): row is TextRow => row.record?.kind === kind && row.record.language === language)
    .filter(
      (row) => mayBeTaken(row.record, allowsOwn) && ((row.record.customer ?? '') === '' || isTheirs(row)),
    )
    .sort((a, b) => Number(isTheirs(b)) - Number(isTheirs(a)) || b.record.version - a.record.version)[0];
}

const inAnother = (wanted: Language, language: Language): readonly Bilingual[] =>
  language === wanted
    ? []
    : [
        both(
          `客户卡片写的是${LANGUAGES[wanted].zh}，没有这种语言的核准文案，用了${LANGUAGES[language].zh}`,
          `The card says ${LANGUAGES[wanted].en}; no approved text is in that language, so this one is ${LANGUAGES[language].en}`,
        ),
      ];
