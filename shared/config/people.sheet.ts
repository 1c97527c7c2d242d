import { both, type Bilingual } from '../lang';
import { USUAL_CAPACITY } from '../people/person';
import { unknownWord } from '../records/cells';
import { recordSheet } from '../records/sheet';
import { keyFor, PEOPLE_TITLES, ROLE_WORDS, SHEET_NAMES, STAGE_WORDS } from '../templates/vocabulary';

const HOURS_OF_WEEK = 7 * 24;

/** 跟单_人员: the team, one row per person, and one more for another role or another time. */
export const PEOPLE_RECORDS = recordSheet({
  key: 'people',
  title: SHEET_NAMES.people,
  about: both(
    '谁做什么、谁不在、谁来顶。一人一行；换岗、分岗时同名再加一行，写上另一个角色或另一段日期，仍是同一个人。',
    'Who does what, who is away, who stands in. One row per person; whoever changes roles gets another row of the same name, with the other role or the other days, and stays one person.',
  ),
  rowKey: ['name'],
  mayRepeat: true,
  header: ['name', 'roles'],
  names: 'person',
  columns: [
    {
      key: 'name', kind: 'text', title: PEOPLE_TITLES.name, required: true, width: 12,
      help: both('和订单表里的写法一样', 'As the order sheet writes it'),
      missing: both('这一行没有姓名，已忽略。请补上姓名。', 'This row has no name and is ignored. Fill in the name.'),
    },
    {
      key: 'aliases', kind: 'list', title: PEOPLE_TITLES.aliases, width: 20,
      help: both('表里的其他写法，如 小王、Wang Li', 'Other spellings in the sheets, such as Wang Li'),
    },
    {
      key: 'roles', kind: 'role', title: PEOPLE_TITLES.roles, many: true, width: 28, wrap: true,
      help: both('可以写几个', 'One or several'),
      wrong: (text) => unknownWord(text, ROLE_WORDS),
    },
    {
      key: 'skills', kind: 'list', title: PEOPLE_TITLES.skills, width: 28, wrap: true,
      help: both('节点、单据或语言，加 0 到 3，如 审证 3', 'A stage, a document or a language with 0 to 3: L/C checked 3'),
      isOne: (text, { stages = STAGE_WORDS }) => keyFor(stages, skillIn(text).skill) !== undefined,
      check: badSkill,
    },
    {
      key: 'markets', kind: 'list', title: PEOPLE_TITLES.markets, width: 20,
      help: both('这一行的角色管哪些国家或市场；空白：都可以', 'Countries or markets in the roles of this row; blank: any'),
    },
    {
      key: 'deputies', kind: 'person', title: PEOPLE_TITLES.deputies, many: true, width: 16,
      help: both('不在时谁来顶，先写的先顶', 'Who stands in, first choice first'),
    },
    {
      key: 'calendar', kind: 'calendar', title: PEOPLE_TITLES.calendar, width: 22,
      help: both('空白：公司日历', 'Blank: the office calendar'),
    },
    {
      key: 'capacity', kind: 'hours', title: PEOPLE_TITLES.capacity, width: 10,
      default: USUAL_CAPACITY, most: HOURS_OF_WEEK, wrong: badCapacity,
      help: both('每周能给订单的小时数；空白：40', 'Hours a week for orders; blank: 40'),
    },
    {
      key: 'absences', kind: 'day-range', title: PEOPLE_TITLES.absences, many: true, width: 30, wrap: true,
      help: both('如 2026-05-01~2026-05-05', 'Such as 2026-05-01~2026-05-05'),
      wrong: badAbsence,
    },
    // Text: the digest says what is wrong with an address when it has something to send.
    { key: 'email', kind: 'text', title: PEOPLE_TITLES.email, width: 26 },
    {
      key: 'from', kind: 'date', title: PEOPLE_TITLES.from, width: 12,
      help: both('从哪天起担任这一行的角色；空白：一直', 'First day in the roles of this row; blank: ever since'),
    },
    {
      key: 'until', kind: 'date', title: PEOPLE_TITLES.until, width: 12,
      help: both('做到哪天；之前做完的仍归此人', 'Last day in them; what was done before stays theirs'),
    },
  ],
}); // prettier-ignore

const MOST_SKILL = 3;

/** `审证 3`; a skill without a figure counts 1. */
export function skillIn(text: string): { skill: string; level: number } {
  const match = /^(.*?)(?:[\s:：=]+(\d+)|(?<=\p{Script=Han})(\d+))?$/su.exec(text)!;
  return { skill: match[1]!.trim(), level: Number(match[2] ?? match[3] ?? 1) };
}

function badSkill(text: string): Bilingual | undefined {
  const { skill, level } = skillIn(text);
  if (skill !== '' && level <= MOST_SKILL) return undefined;
  return both(
    `“${text}”读不懂。请写成“审证 3”，数字 0 到 3；改好之前忽略这一项。`,
    `“${text}” is not understood. Write “L/C checked 3” with a figure from 0 to 3; until then it is ignored.`,
  );
}

function badCapacity(text: string): Bilingual {
  return both(
    `“${text}”不是每周工时。请填 0 到 168 的小时数；改好之前按 40 小时算。`,
    `“${text}” is no number of hours a week. Write 0 to 168; until then 40 hours count.`,
  );
}

function badAbsence(text: string): Bilingual {
  return both(
    `“${text}”不是请假日期。请写成 2026-05-01~2026-05-05；改好之前忽略这一段。`,
    `“${text}” is no absence. Write 2026-05-01~2026-05-05; until then it is ignored.`,
  );
}
