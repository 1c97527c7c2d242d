import { both, type Bilingual } from '../../../lang';
import type { AgendaItem } from '../../../orders/agenda-item';
import { closingsOf, type Closing } from '../../../orders/closings';
import type { OrderEntry } from '../../../orders/entry';
import { dateWords, hourWords } from '../../../orders/section-parts';
import type { Plan } from '../../../plan/plan';
import { ownerName } from '../../../plan/work';
import { dayOf, lastMinuteOf } from '../../../time/moment';
import { daysWords, told } from '../words';

/** What closes in less than three days and is not done: cut-offs, the last days of a credit, promised dates, days that a law sets. */
export function cutoffItems(plan: Plan, entries: readonly OrderEntry[]): AgendaItem[] {
  return entries.flatMap((entry): AgendaItem[] => {
    const rows = entry.whole.rows.filter(({ row }) => !row.order.carriedOn);
    const [first, ...more] = rows
      .flatMap((placed) => closingsOf(plan, placed))
      .sort((a, b) => lastMinuteOf(a.on) - lastMinuteOf(b.on));
    return first ? [itemOf(plan, entry, first, more)] : [];
  });
}

function itemOf(
  plan: Plan,
  { key, order, customer }: OrderEntry,
  { name, on, open: [stage], place }: Closing,
  more: readonly Closing[],
): AgendaItem {
  const days = dayOf(on) - dayOf(plan.now);
  const left = days === 0 ? TODAY : both(`还有 ${daysWords(days).zh}`, `in ${daysWords(days).en}`);
  return {
    part: 'cutoff',
    id: key,
    order,
    customer,
    what: name,
    why: told(dateWords(on, plan.now), left, ...onceEach(more.map((each) => closingWords(plan, each)))),
    owner: stage ? ownerName(stage, plan.team) : '',
    weight: -lastMinuteOf(on),
    place,
    ...(stage && { stage: stage.stage.key }),
  };
}

/** `截关 5月20日 11:00`. */
function closingWords({ now }: Plan, { name, on }: Closing): Bilingual {
  const at = hourWords(on, now);
  return both(`${name.zh} ${at.zh}`, `${name.en} ${at.en}`);
}

/** Rows of an order often say the same. */
const onceEach = (words: readonly Bilingual[]): Bilingual[] => [
  ...new Map(words.map((each) => [each.en, each])).values(),
];

const TODAY = both('今天', 'today');
