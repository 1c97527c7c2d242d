import type { Book } from '../../../../shared/book/model';
import '../../../../shared/features/norms';
import { foundBreaches } from '../../../../shared/features/norms/found';
import { namedPeople } from '../../../../shared/plan/initial-config';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { ROLE_WORDS } from '../../../../shared/templates/vocabulary';
import { dayFromCivil } from '../../../../shared/time/civil';
import { MINUTES_PER_DAY, timed, type Moment } from '../../../../shared/time/moment';
import { HABITS } from '../../../../truth/habits/all';
import { render } from '../../../../truth/habits/render';
import type { Life } from '../../../../truth/life/life';
import { makeOffice } from '../../../../truth/life/make';
import { sheetOf } from '../../../tools/book';
import { sampled } from '../../../tools/runs';
import { normSheet } from './book';

const NOW = dayFromCivil(2026, 4, 23);
const EVENT_OF: Readonly<Record<string, keyof Life['events']>> = {
  load: 'loading', balance_before: 'balance', final_qc: 'inspection', deposit: 'deposit', prod_start: 'production_start',
}; // prettier-ignore

/** The book with its people as a team list and with every norm that rests on it alone. */
function withNorms(book: Book, now: Moment): Plan {
  const people = namedPeople(planOf(book, now).tables);
  const team = sheetOf('跟单_人员', [
    ['姓名', '角色'],
    ...people.map(({ name, roles }) => [name, roles.map((role) => ROLE_WORDS[role].zh).join('、')]),
  ]);
  const checks = ['完成没写日期', '换人没写原因', '改期两次', '前置没完成', '日期没更新'];
  const norms = normSheet(...checks.map((check) => ({ check, from: '2025-08-01' })));
  return planOf({ sheets: [...book.sheets, team, norms] }, now);
}

test.each(sampled(HABITS.map(({ name }) => name), 8))('%s: what is found in a team’s book did happen so', (name) => {
  const habit = HABITS.find((each) => each.name === name)!;
  const office = makeOffice(7, habit.mix, 124, dayFromCivil(2025, 8, 18), dayFromCivil(2026, 6, 25));
  const { book, orders } = render(office, habit, NOW);
  const lives = new Map(orders.map(({ life }) => [life.no, life]));
  for (const { number, norm, on, tell } of foundBreaches(withNorms(book, timed(NOW * MINUTES_PER_DAY + 600)))) {
    // Days before the norm, and what nobody wrote down, are held against nobody.
    expect(['N-4', 'N-5']).toContain(norm);
    const { order } = tell();
    if (norm !== 'N-4' || !lives.has(order)) continue;
    const [stage, gate] = number.split('/').slice(-2).map((key) => lives.get(order)!.events[EVENT_OF[key]!]);
    expect([number, on, stage! < gate!]).toEqual([number, stage, true]);
  }
}); // prettier-ignore
