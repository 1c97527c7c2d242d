import { marketDuty, type MarketDuty } from '../../../knowledge/market-duty';
import { MARKET_NOTES } from '../../../knowledge/market.sheet';
import { both, same, type Bilingual } from '../../../lang';
import { dueBrief } from '../../../orders/brief';
import { recordsOf } from '../../../orders/records';
import { servingOn } from '../../../people/serving';
import type { TodayThing } from '../../../orders/today-things';
import type { Plan } from '../../../plan/plan';
import { countryLabel } from '../../../time/country-code';
import { dayOf, wholeDay } from '../../../time/moment';

/** Markets that are named; the others are counted. */
const NAMED = 4;

/** The week's duty of whoever looks after the market: whoever holds the role, else who wrote the last note, else the one person there is. */
export function marketThings(plan: Plan): readonly TodayThing[] {
  const duty = marketDuty(plan);
  if (!duty) return [];
  const { members, holders } = plan.team;
  const today = dayOf(plan.now);
  const { table } = recordsOf(plan, MARKET_NOTES);
  const isHeld = holders('market_research', today).length > 0;
  const owner = isHeld
    ? ''
    : (servingOn(plan.team, duty.by, today)?.name ?? (members.length === 1 ? members[0]!.name : ''));
  const due = wholeDay(duty.due);
  return [
    {
      id: 'market',
      name: ADD[plan.language],
      called: ADD,
      customer: '',
      note: staleWords(duty),
      due,
      brief: dueBrief(due, plan.now),
      owner,
      role: 'market_research',
      place: { sheet: table!.sheet.name, row: table!.headerRow, column: 1 },
      opens: 'market',
      opensBy: both('去写', 'Write it'),
      isNeverDone: true,
    },
  ];
}

const ADD = both('本周加一条市场信息', 'Add a market note this week');

/** `巴西、挪威等 6 个市场四周内没有新的`; empty where no market is known. */
function staleWords({ stale }: Pick<MarketDuty, 'stale'>): Bilingual {
  if (stale.length === 0) return same('');
  const names = stale.slice(0, NAMED).map(countryLabel);
  const more = stale.length - names.length;
  const [zh, en] = [names.map((name) => name.zh).join('、'), names.map((name) => name.en).join(', ')];
  return both(
    `${zh}${more > 0 ? `等 ${stale.length} 个市场` : ''}四周内没有新的`,
    `none in four weeks for ${en}${more > 0 ? ` and ${more} more` : ''}`,
  );
}

/** What is owed, in a sentence of its own. */
export function dutyWords(duty: Pick<MarketDuty, 'stale'>): Bilingual {
  const { zh, en } = staleWords(duty);
  return zh === '' ? ADD : both(`${ADD.zh}：${zh}`, `${ADD.en}: ${en}`);
}
