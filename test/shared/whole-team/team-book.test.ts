import type { Capability } from '../../../shared/capability';
import { CAPABILITIES } from '../../../shared/features';
import { entriesOf } from '../../../shared/orders/entry';
import { lateOrders } from '../../../shared/plan/late-orders';
import { findingsOf, type Plan } from '../../../shared/plan/plan';
import { NAMES, teamPlan } from '../../tools/team-book';

const ALL: readonly Capability[] = CAPABILITIES;

/** Who is whose in a language, so that both books can be held against each other. */
const unnamed = (text: string, lang: 'zh' | 'en'): string =>
  Object.entries(NAMES[lang]).reduce((said, [role, name]) => said.replaceAll(name, role), text);

const stateOf = (plan: Plan, lang: 'zh' | 'en'): string[] =>
  entriesOf(plan).map(({ key, phase, whole, work }) => {
    const next = work.map(({ stage }) => `${stage.stage.key} ${stage.status} ${stage.owner?.owner ?? ''}`);
    return unnamed([key, phase, whole.late ? 'late' : '', ...next].join(' | '), lang);
  });

test('the book of the whole team says the same in both languages', () => {
  expect(stateOf(teamPlan('en'), 'en')).toEqual(stateOf(teamPlan('zh'), 'zh'));
});

test('two of its orders are late: the deposit of one, the goods of the other', () => {
  expect(lateOrders(teamPlan()).map(({ order }) => order).sort()).toEqual(['H-103', 'N-202']);
}); // prettier-ignore

test.each(['zh', 'en'] as const)('nothing is wrong in it but a skill that has expired (%s)', (lang) => {
  const plan = teamPlan(lang);
  const found = [...findingsOf(plan), ...ALL.flatMap(({ findings }) => findings?.(plan, ALL) ?? [])];
  const told = new Set(found.map(({ place }) => `${place.sheet}!${place.row},${place.column}`));
  expect([...told]).toEqual([lang === 'zh' ? '跟单_技能!4,7' : 'Gendan Skills!4,7']);
});
