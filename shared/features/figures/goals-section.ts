import { definitionOf } from '../../figures/definitions.data';
import { standingOf } from '../../figures/goal-lines';
import { goalsOf, scopeText } from '../../figures/goals';
import { periodText } from '../../figures/named';
import { unitText, valueText } from '../../figures/said';
import { both, joined, same } from '../../lang';
import { nameTest } from '../../orders/person';
import type { SectionView, SectionWanted } from '../../orders/section';
import { tableOf } from '../../orders/section-parts';
import type { Plan } from '../../plan/plan';

/** The goals that are on, those not reached first, as the rows have them; on somebody's desk those that they own. */
export function goalsSection(plan: Plan, wanted: SectionWanted): SectionView {
  const isMe = wanted.me.trim() === '' ? () => true : nameTest(plan, wanted.me);
  const found = goalsOf(plan)
    .filter(({ state, owner }) => state === 'on' && isMe(owner))
    .map((goal) => ({ goal, standing: standingOf(plan, goal) }))
    .sort((a, b) => Number(a.standing.isReached === true) - Number(b.standing.isReached === true));
  if (found.length === 0) return { total: 0, note: both('还没有目标。在“指标和目标”里定一个。', 'No goal is set. Set one in Figures and goals.') };
  return {
    total: found.length,
    table: tableOf(
      [
        { title: both('目标', 'Goal') },
        { title: both('期间', 'Period') },
        { title: both('现在', 'Now') },
        { title: both('目标值', 'Target') },
        { title: both('负责人', 'Owner') },
      ],
      found,
      wanted,
      ({ goal: { figure, scope, target, owner, place }, standing }) => {
        const { title } = definitionOf(figure);
        const of = scope.is === 'team' ? [] : [scopeText(plan, scope)];
        const nothing = both('还没有可数的', 'nothing to count yet');
        return {
          cells: [
            joined([title, ...of], same(' · ')),
            periodText(standing.period),
            standing.n === 0 ? nothing : valueText(standing),
            unitText(figure, target),
            same(owner),
          ],
          place,
        };
      },
    ),
  };
} // prettier-ignore
