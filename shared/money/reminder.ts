import { both, type Bilingual, type Lang } from '../lang';
import { aboutCustomer, languageFor, type TextAbout } from '../messages/texts/about';
import { chosenText, type ChosenText } from '../messages/texts/choose';
import { composed, signedBy } from '../messages/texts/compose';
import { customerTags } from '../messages/texts/customer-tags';
import { draftHead, type Draft } from '../messages/texts/draft';
import { fillIn, lackOf } from '../messages/texts/lacks';
import { saidOr, type TagSaid, type TagSource } from '../messages/texts/said';
import { isPaidByBank, PART_NAMES } from './part-names';
import type { Plan } from '../plan/plan';
import { dateWords } from '../orders/section-parts';
import { dayOf, wholeDay } from '../time/moment';
import type { Debtor } from './debtors';
import { SHIPPED_REMINDERS } from './reminder.data';
import { worstFirst, type Receivable } from './receivables';
import { sumsOf, sumsWords, sumWords } from './sums';

/** Days ahead within which money is reminded of before it is due. */
const AHEAD = 14;

/** A reminder before it is filled: the text that is taken and what it may say. */
export interface ReminderParts {
  readonly about: TextAbout;
  readonly chosen: ChosenText;
  readonly source: TagSource;
}

/**
 * What reminds a customer of what is past due, else of what falls due soon, in the customer's language where no other is
 * wanted. `about`: the customer, or one order of theirs.
 */
export function reminderParts(plan: Plan, debtor: Debtor, about: TextAbout, wanted = languageFor(about)): ReminderParts {
  const { due, isOverdue } = dueOf(plan, debtor);
  const shipped = SHIPPED_REMINDERS[isOverdue ? 'overdue' : 'ahead'];
  const chosen = chosenText(plan, 'reminder', shipped, debtor.customer, wanted)!;
  return { about, chosen, source: { ...customerTags(about, chosen.lang), ...moneyTags(about, due, chosen.lang) } };
} // prettier-ignore

/**
 * The reminder for what a customer owes, to be read and changed by a person: a tag that nothing fills stays as it is and is
 * named. `sender`: who signs.
 */
export function reminderOf(plan: Plan, debtor: Debtor, sender: string): Draft {
  const { about, chosen, source } = reminderParts(plan, debtor, aboutCustomer(plan, debtor.customer, sender));
  const { subject, text, problems } = composed(signedBy(chosen, source), source);
  const names = [...new Set(problems.map(({ written }) => written))];
  const head = draftHead(about, 'reminder', chosen, { source });
  return { ...head, notes: [...head.notes, ...bankNotes(debtor), ...missingNote(names)], subject, text };
}

/** That nothing but what a bank pays is open. */
export const bankNotes = ({ receivables }: Debtor): readonly Bilingual[] =>
  receivables.length > 0 && receivables.every(({ part }) => isPaidByBank(part.stage))
    ? [
        both(
          '只剩信用证款：由银行付，一般催交单行或开证行，不催客户',
          'Only L/C money is open: a bank pays it, so it is the bank that is chased, not the customer',
        ),
      ]
    : [];

const missingNote = (names: readonly string[]): readonly Bilingual[] =>
  names.length === 0
    ? []
    : [
        both(
          `这些没有内容，请补上：${names.map((name) => `{{${name}}}`).join('、')}`,
          `Nothing fills these, please do: ${names.map((name) => `{{${name}}}`).join(', ')}`,
        ),
      ];

/** What is past due; where nothing is, what falls due soon, else all that is open. What banks pay only where there is nothing else. */
function dueOf(plan: Plan, debtor: Debtor): { due: readonly Receivable[]; isOverdue: boolean } {
  const own = debtor.receivables.filter(({ part }) => !isPaidByBank(part.stage));
  const sorted = [...(own.length > 0 ? own : debtor.receivables)].sort(worstFirst);
  const overdue = sorted.filter(({ age }) => age > 0);
  if (overdue.length > 0) return { due: overdue, isOverdue: true };
  const until = dayOf(plan.now) + AHEAD;
  const soon = sorted.filter(({ part }) => part.due !== undefined && part.due <= until);
  return { due: soon.length > 0 ? soon : sorted, isOverdue: false };
}

/** What is open and since when. */
function moneyTags(about: TextAbout, due: readonly Receivable[], lang: Lang): TagSource {
  const { plan } = about;
  const overdue = due.filter(({ age }) => age > 0);
  const oldest = due.reduce((most, { age }) => Math.max(most, age), 0);
  const orders = [...new Set(due.map(({ line }) => line.key))].join(lang === 'zh' ? '、' : ', ');
  const said = (tag: 'parts' | 'orders' | 'oldest', text: string) => () =>
    saidOr(text, () => lackOf(about, tag));
  // Of several parts one without an amount makes every sum of them too small.
  const summed = (tag: 'open' | 'overdue', parts: readonly Receivable[]) => (): TagSaid => {
    const without = parts.find(({ open }) => open === undefined);
    if (without) return { place: without.part.place, why: fillIn(without.part.place) };
    return saidOr(sumsWords(sumsOf(parts.map(({ open }) => open))), () => lackOf(about, tag));
  };
  return {
    parts: said('parts', due.map((each) => partLine(each, plan, lang)).join('\n')),
    orders: said('orders', orders),
    reference: said('orders', orders),
    open: summed('open', due),
    overdue: summed('overdue', overdue),
    oldest: said('oldest', oldest > 0 ? String(oldest) : ''),
  };
}

/** `- HS26-004 尾款：USD 3,600.00，5月4日（周一）到期，已逾期 14 天`. */
function partLine({ line, part, open, age }: Receivable, plan: Plan, lang: Lang): string {
  const name = (PART_NAMES[part.stage] ?? both(`第 ${part.part} 期`, `part ${part.part}`))[lang];
  const sum = open ? sumWords(open) : '';
  const day = part.due === undefined ? '' : dateWords(wholeDay(part.due), plan.now)[lang];
  if (lang === 'zh') {
    const when = day === '' ? '' : `${day}到期${age > 0 ? `，已逾期 ${age} 天` : ''}`;
    return `- ${line.key} ${name}${sum && `：${sum}`}${when && `，${when}`}`;
  }
  const when =
    day === '' ? '' : `due ${day}${age > 0 ? `, ${age} ${age === 1 ? 'day' : 'days'} overdue` : ''}`;
  return `- ${line.key}, ${name}${sum && `: ${sum}`}${when && ` (${when})`}`;
}
