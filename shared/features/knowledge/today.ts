import { both } from '../../lang';
import type { TodayThings } from '../../orders/today-things';
import type { Plan } from '../../plan/plan';
import { cardsToday } from './cards/today';
import { marketThings } from './market/things';

/** What is to be done today of what the team knows. */
export function knowledgeToday(plan: Plan): TodayThings {
  return {
    key: 'knowledge',
    title: both('知识', 'Knowledge'),
    opens: { view: 'knowledge', verb: both('打开', 'Open') },
    done: { verb: both('没什么可学', 'Nothing to learn') },
    tellsRole: true,
    things: [...marketThings(plan), ...cardsToday(plan)],
  };
}
