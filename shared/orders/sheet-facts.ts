import type { Place } from '../book/address';
import { both, same, type Bilingual } from '../lang';
import { keyDatesOf } from './key-dates';
import { orderOf } from './order-of';
import { dateWords } from './section-parts';
import { standingOf } from './standing';
import { ownerName } from '../plan/work';
import type { Plan } from '../plan/plan';
import { orderPlace } from '../plan/places';
import { PHASE_WORDS, statusText } from '../templates/vocabulary';
import type { OrderEntry } from './entry';

/** One thing that the order sheet says, beside what people or mails say of it. Plain JSON. */
export interface OrderFact {
  readonly label: Bilingual;
  readonly value: Bilingual;
  readonly place: Place;
}

/** Dates beyond these are in the order's file. */
const MOST_DATES = 5;

/** What the sheet says of the order and stage that something is about; empty where it is about none, or about one that no sheet has. */
export function orderFacts(plan: Plan, { order = '', stage = '' }: { readonly order?: string | undefined; readonly stage?: string | undefined }): readonly OrderFact[] {
  const entry = order === '' ? undefined : orderOf(plan, order);
  if (!entry) return [];
  const { speaks } = entry.whole;
  const place = orderPlace(speaks.table, speaks.row);
  const { said } = standingOf(plan, entry);
  const phase = PHASE_WORDS[entry.phase];
  return [
    { label: both('客户', 'Customer'), value: same(entry.customer || '-'), place },
    {
      label: both('阶段', 'Phase'),
      value: said.zh === '' ? phase : both(`${phase.zh} · ${said.zh}`, `${phase.en} · ${said.en}`),
      place,
    },
    ...stageFacts(plan, entry, stage),
    ...keyDatesOf(plan, speaks)
      .slice(0, MOST_DATES)
      .map((date): OrderFact => ({ label: date.name, value: withLeft(date.said, date.left), place: date.place })),
  ];
} // prettier-ignore

const withLeft = (said: Bilingual, left: Bilingual): Bilingual =>
  left.zh === '' ? said : both(`${said.zh}（${left.zh}）`, `${said.en} (${left.en})`);

function stageFacts(plan: Plan, { whole }: OrderEntry, stage: string): OrderFact[] {
  if (stage === '') return [];
  return whole.rows.flatMap(({ table, row }): OrderFact[] => {
    const found = row.order.stages.find((each) => each.stage.key === stage);
    if (!found) return [];
    const due = dateWords(found.due, plan.now);
    const owner = ownerName(found, plan.team);
    const told = (lang: 'zh' | 'en'): string =>
      [statusText(found.status, lang, found.wait?.party), due[lang] && (lang === 'zh' ? `截止 ${due.zh}` : `due ${due.en}`), owner]
        .filter((text) => text !== '')
        .join(' · ');
    return [{ label: found.stage.name, value: both(told('zh'), told('en')), place: orderPlace(table, row) }];
  });
} // prettier-ignore
