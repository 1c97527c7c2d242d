import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../../../../shared/people/person';
import { plan, type Plan } from '../../../../shared/plan/plan';
import { dayOf } from '../../../../shared/time/moment';
import { readWorkbook } from '../../../../xlsx/read';
import { moment } from '../../../tools/order-facts';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { person } from '../../../tools/team';

const away = (from: string, to: string) => ({ from: dayOf(moment(from)), to: dayOf(moment(to)) });

/** The people of the Chinese sample: one is on leave, one has no address. */
const CHINESE_TEAM: Person[] = [
  person('张经理', ['manager'], { email: 'zhang@example.com' }),
  person('王丽', ['sales'], { aliases: ['Lily'], deputies: ['刘洋'], email: 'wangli@example.com' }),
  person('刘洋', ['sales'], { deputies: ['王丽'], email: 'liuyang@example.com' }),
  person('陈洁', ['sales'], {
    aliases: ['小陈'],
    deputies: ['王丽'],
    email: 'chenjie@example.com',
    absences: [away('2026-05-16', '2026-05-22')],
  }),
  person('张帆', ['sales']),
  person('孙敏', ['docs'], { deputies: ['周敏'], email: 'sunmin@example.com' }),
  person('周敏', ['logistics'], { deputies: ['孙敏'], email: 'zhoumin@example.com' }),
  person('吴芳', ['finance'], { email: 'wufang@example.com' }),
];

/** The people of the English sample; nobody does logistics. */
const ENGLISH_TEAM: Person[] = [
  person('Olga Berg', ['manager'], { email: 'olga@example.com' }),
  person('Grace Liu', ['sales'], { deputies: ['Mia Chen'], email: 'grace@example.com' }),
  person('Mia Chen', ['sales'], { deputies: ['Grace Liu'], email: 'mia@example.com' }),
  person('Owen Zhao', ['sales'], { deputies: ['Grace Liu'], email: 'owen at example.com' }),
  person('Leo Ma', ['docs'], { deputies: ['Ivy Sun'], email: 'leo@example.com' }),
  person('Ivy Sun', ['docs'], {
    deputies: ['Leo Ma'],
    email: 'ivy@example.com',
    absences: [away('2026-05-18', '2026-05-18')],
  }),
  person('Noor Aziz', ['finance'], { email: 'noor@example.com' }),
];

export const SAMPLES = {
  zh: { file: '出货跟踪表-2026.xlsx', team: CHINESE_TEAM, url: 'https://example.com/book' },
  en: { file: 'Order Tracker LC 2026.xlsx', team: ENGLISH_TEAM, url: 'https://example.com/book' },
} as const;

/** A sample book as its team has set it up, judged on the morning of 18 May 2026. */
export function samplePlan(lang: 'zh' | 'en', now = MID_MORNING): Plan {
  const { file, team } = SAMPLES[lang];
  const book = readWorkbook(readFileSync(join(__dirname, '../../../../samples', file)));
  return plan(setUp(book, team, now), now);
}
