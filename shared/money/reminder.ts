import { both, type Bilingual, type Lang } from '../lang';
import { nameKey } from '../people/names';
import { PART_NAMES } from './part-names';
import type { Plan } from '../plan/plan';
import { dateWords } from '../orders/section-parts';
import { dayOf, wholeDay } from '../time/moment';
import { dayText } from '../time/date-text';
import { LANGUAGES, type Language } from '../trade/languages';
import type { TradeText } from '../trade/sheets/texts.sheet';
import type { Debtor } from './debtors';
import { companiesOf, textsOf } from './records';
import { REMINDER_FIELDS, SHIPPED_REMINDERS, type ReminderField, type ReminderText } from './reminder.data';
import { worstFirst, type Receivable } from './receivables';
import { sumsOf, sumsWords, sumWords } from './sums';

/** A text that reminds a customer of money, to be read, changed and copied. Plain JSON. */
export interface Reminder extends ReminderText {
  readonly customer: string;
  /** In which language it is. */
  readonly language: Language;
  /** Where it comes from: the team's text, or Gendan's where there is no approved one. */
  readonly source: Bilingual;
  /** What a person has to fill in or know before it goes out. */
  readonly notes: readonly Bilingual[];
}

/** Days ahead within which money is reminded of before it is due. */
const AHEAD = 14;

/**
 * The reminder for what a customer owes, in the customer's language: of what is past due, else of what falls due soon.
 * The team's approved text for payment reminders goes before ours; a field that nothing fills stays as it is and is named.
 * `sender`: who signs.
 */
export function reminderOf(plan: Plan, debtor: Debtor, sender: string): Reminder {
  const wanted = debtor.card?.language ?? 'en';
  const { due, isOverdue } = dueOf(plan, debtor);
  const spoken: Lang = wanted === 'zh' ? 'zh' : 'en';
  const own = ownText(textsOf(plan), debtor, wanted) ?? ownText(textsOf(plan), debtor, spoken);
  const language: Language = own?.language ?? spoken;
  const text = own
    ? { subject: own.subject ?? '', text: own.text }
    : SHIPPED_REMINDERS[isOverdue ? 'overdue' : 'ahead'][spoken];
  const values = valuesOf(plan, debtor, due, spoken, own ? sender : sender || BLANK_LINE);
  const missing = new Set<string>();
  const fill = (template: string): string => filled(template, values, missing);
  const [subject, body] = [fill(text.subject), fill(text.text)];
  return {
    customer: debtor.customer,
    language,
    source: own
      ? both(
          `用“跟单_文案”的“${own.key}”（版本 ${own.version}）`,
          `Gendan Texts “${own.key}”, version ${own.version}`,
        )
      : both(
          '“跟单_文案”里没有核准的催款文案，用的是跟单自带的',
          'Gendan Texts has no approved payment reminder: this is Gendan’s own',
        ),
    notes: notesOf(missing, wanted, language),
    subject,
    text: body,
  };
}

/** A shipped text ends with a line to sign. */
const BLANK_LINE = '____';

function notesOf(missing: ReadonlySet<string>, wanted: Language, language: Language): readonly Bilingual[] {
  const names = [...missing];
  return [
    ...(language === wanted
      ? []
      : [
          both(
            `客户卡片写的是${LANGUAGES[wanted].zh}，没有这种语言的核准文案，用了英文`,
            `The card says ${LANGUAGES[wanted].en}; no approved text is in that language, so this one is English`,
          ),
        ]),
    ...(names.length === 0
      ? []
      : [
          both(
            `这些没有内容，请补上：${names.map((name) => `{{${name}}}`).join('、')}`,
            `Nothing fills these, please do: ${names.map((name) => `{{${name}}}`).join(', ')}`,
          ),
        ]),
  ];
}

/** The approved text for reminders in a language: the customer's own before everybody's, the newest version first. */
function ownText(texts: readonly TradeText[], debtor: Debtor, language: Language): TradeText | undefined {
  const isTheirs = ({ customer = '' }: TradeText): boolean => nameKey(customer) === nameKey(debtor.customer);
  return texts
    .filter((text) => text.kind === 'reminder' && text.status === 'approved' && text.language === language)
    .filter((text) => (text.customer ?? '') === '' || isTheirs(text))
    .sort((a, b) => Number(isTheirs(b)) - Number(isTheirs(a)) || b.version - a.version)[0];
}

/** What is past due; where nothing is, what falls due soon, else all that is open. */
function dueOf(plan: Plan, { receivables }: Debtor): { due: readonly Receivable[]; isOverdue: boolean } {
  const sorted = [...receivables].sort(worstFirst);
  const overdue = sorted.filter(({ age }) => age > 0);
  if (overdue.length > 0) return { due: overdue, isOverdue: true };
  const until = dayOf(plan.now) + AHEAD;
  const soon = sorted.filter(({ part }) => part.due !== undefined && part.due <= until);
  return { due: soon.length > 0 ? soon : sorted, isOverdue: false };
}

function valuesOf(
  plan: Plan,
  debtor: Debtor,
  due: readonly Receivable[],
  lang: Lang,
  sender: string,
): Readonly<Record<ReminderField, string>> {
  const companies = new Set(
    companiesOf(plan).map(({ nameZh = '', nameEn = '' }) => (lang === 'zh' ? nameZh || nameEn : nameEn)),
  );
  const oldest = due.reduce((most, { age }) => Math.max(most, age), 0);
  const overdue = due.filter(({ age }) => age > 0);
  return {
    customer: debtor.card?.fullName ?? debtor.customer,
    contact:
      debtor.card?.contact ?? (lang === 'zh' ? debtor.customer : (debtor.card?.fullName ?? debtor.customer)),
    parts: due.map((each) => partLine(each, plan, lang)).join('\n'),
    orders: [...new Set(due.map(({ line }) => line.key))].join(lang === 'zh' ? '、' : ', '),
    open: sumsWords(sumsOf(due.map(({ open }) => open))),
    overdue: sumsWords(sumsOf(overdue.map(({ open }) => open))),
    oldest: oldest > 0 ? String(oldest) : '',
    today: dayText(dayOf(plan.now), lang, true),
    company: companies.size === 1 ? [...companies][0]! : '',
    sender,
  };
}

/** `- HS26-004 尾款：USD 3,600.00，2026年5月4日到期（已逾期 14 天）`. */
function partLine({ line, part, open, age }: Receivable, plan: Plan, lang: Lang): string {
  const name = (PART_NAMES[part.stage] ?? both(`第 ${part.part} 期`, `part ${part.part}`))[lang];
  const sum = open ? sumWords(open) : '';
  const day = part.due === undefined ? '' : dateWords(wholeDay(part.due), plan.now)[lang];
  if (lang === 'zh') {
    const when = day === '' ? '' : `${day}到期${age > 0 ? `，已逾期 ${age} 天` : ''}`;
    return `- ${line.key} ${name}${sum && `：${sum}`}${when && `（${when}）`}`;
  }
  const when =
    day === '' ? '' : `due ${day}${age > 0 ? `, ${age} ${age === 1 ? 'day' : 'days'} overdue` : ''}`;
  return `- ${line.key}, ${name}${sum && `: ${sum}`}${when && ` (${when})`}`;
}

/** The text with its fields filled in; those without a value stay and are noted, unknown names as well. */
function filled(
  template: string,
  values: Readonly<Record<ReminderField, string>>,
  missing: Set<string>,
): string {
  return template.replace(/\{\{\s*([^{}]+?)\s*\}\}/g, (whole, name: string) => {
    const field = fieldNamed(name);
    const value = field === undefined ? '' : values[field];
    if (value !== '') return value;
    missing.add(name);
    return whole;
  });
}

function fieldNamed(name: string): ReminderField | undefined {
  const wanted = nameKey(name);
  const keys = Object.keys(REMINDER_FIELDS) as ReminderField[];
  return keys.find((key) =>
    [key, REMINDER_FIELDS[key].zh, REMINDER_FIELDS[key].en].some((each) => nameKey(each) === wanted),
  );
}
