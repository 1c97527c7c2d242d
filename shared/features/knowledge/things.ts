import { both } from '../../lang';
import type { TodayThings } from '../../orders/today-things';
import type { Plan } from '../../plan/plan';
import { marketThings } from './market/things';

/** What is to be done for what the team knows: the week's market note. */
export function knowledgeToday(plan: Plan): TodayThings {
  return {
    key: 'knowledge',
    title: both('知识和市场', 'Knowledge and market'),
    opens: { view: 'knowledge', verb: both('打开', 'Open') },
    tellsRole: true,
    things: marketThings(plan),
  };
}
