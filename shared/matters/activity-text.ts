import { readDateText } from '../cells/dates';
import type { Lang } from '../lang';
import { nameKey, splitNames } from '../people/names';
import { weekdayText } from '../time/date-text';
import { dayOf, isoDay } from '../time/moment';
import type { Matter } from './matters.sheet';

/** What the cells of an activity say, as a person reads and edits them: one line a day in 清单, one line a person in 陈述二. */
export interface Activity {
  /** Days to choose from, earliest first, each with who is for it. */
  readonly days: readonly { readonly day: number; readonly voters: readonly string[] }[];
  /** As written: `3000 CNY`; empty where nothing is said. */
  readonly budget: string;
  /** What else stands in the list, line by line. */
  readonly others: readonly string[];
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly name: string;
  /** 1 to 5. */
  readonly mark: number;
  readonly note: string;
}

type ActivityCells = Partial<Pick<Matter, 'checklist' | 'second' | 'handed'>>;

const BUDGET = /^(?:预算|budget)\s*[:：]?\s*/i;
const BULLET = /^[-*•·\s]+|^\d+[.)、]\s+/;
const DAY_LINE = /^(?:日期|day|date)?\s*[:：]?\s*(.+?)(?:\s*[:：]\s*(.*))?$/i;
const MARK_LINE = /^(.+?)\s*[:：]\s*([1-5])(?:\s*(?:分|\/\s*5))?(?:[\s,，;；。]+(.*))?$/;

/** What can be read; a line that says no day is kept as it is. Of a person’s several votes or marks the last counts. */
export function activityIn({ checklist = '', second = '', handed }: ActivityCells): Activity {
  const near = handed === undefined ? undefined : dayOf(handed);
  const days = new Map<number, string[]>();
  const others: string[] = [];
  let budget = '';
  for (const line of linesOf(checklist)) {
    if (BUDGET.test(line)) budget = line.replace(BUDGET, '').trim();
    else {
      const found = dayIn(line, near);
      if (found) days.set(found.day, [...(days.get(found.day) ?? []), ...found.voters]);
      else others.push(line);
    }
  }
  const all = [...days].map(([day, voters]) => ({ day, voters })).sort((a, b) => a.day - b.day);
  return { days: votedOnce(all), budget, others, marks: marksIn(second) };
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '');

/** `2026-06-12（周五）：王丽、赵强`; a day that nobody can tell for certain is none. */
function dayIn(line: string, near: number | undefined): { day: number; voters: string[] } | undefined {
  const [, said = '', names = ''] = DAY_LINE.exec(line) ?? [];
  const plain = said.replace(/[（(][^）)]*[）)]/g, ' ').trim();
  if (!/\d/.test(plain)) return undefined;
  const reading = readDateText(plain, near === undefined ? {} : { near });
  if (reading.is !== 'date' || (reading.note && !/^\d/.test(plain))) return undefined;
  return { day: dayOf(reading.moment), voters: splitMany(names) };
}

/** More names than a cell for people has: a whole team votes. */
const splitMany = (text: string): string[] => text.split(/[、,，;；/]/).flatMap((part) => splitNames(part));

function votedOnce(days: readonly { day: number; voters: readonly string[] }[]): Activity['days'] {
  const last = new Map<string, number>();
  for (const { day, voters } of days) for (const voter of voters) last.set(nameKey(voter), day);
  return days.map(({ day, voters }) => {
    const seen = new Set<string>();
    return {
      day,
      voters: voters.filter((voter) => {
        const key = nameKey(voter);
        if (last.get(key) !== day || seen.has(key)) return false;
        return seen.add(key);
      }),
    };
  });
}

function marksIn(text: string): Mark[] {
  const marks = new Map<string, Mark>();
  for (const line of linesOf(text)) {
    const [, name = '', mark = '', note = ''] = MARK_LINE.exec(line) ?? [];
    if (mark !== '') marks.set(nameKey(name), { name: name.trim(), mark: Number(mark), note: note.trim() });
  }
  return [...marks.values()];
}

/** The list again, with other days or votes: what else stood there stays, above. */
export function activityText({ days, budget, others }: Omit<Activity, 'marks'>, lang: Lang): string {
  const isZh = lang === 'zh';
  const line = ({ day, voters }: Activity['days'][number]): string => {
    const said = isZh ? `${isoDay(day)}（${weekdayText(day, lang)}）：` : `${isoDay(day)} (${weekdayText(day, lang)}):`;
    return `${said}${isZh ? '' : ' '}${voters.join(isZh ? '、' : ', ')}`.trim();
  };
  const budgetLine = budget === '' ? [] : [isZh ? `预算：${budget}` : `Budget: ${budget}`];
  return [...others, ...budgetLine, ...days.map(line)].join('\n');
} // prettier-ignore

/** The marks again with one more, or another of the same person; lines that are no marks stay. */
export function markedText(text: string, mark: Mark, lang: Lang): string {
  const own = nameKey(mark.name);
  const others = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .filter((line) => {
      const [, name] = MARK_LINE.exec(line.replace(BULLET, '').trim()) ?? [];
      return name === undefined || nameKey(name) !== own;
    });
  const line = `${mark.name}${lang === 'zh' ? '：' : ': '}${mark.mark}${mark.note === '' ? '' : ` ${mark.note}`}`;
  return [...others, line].join('\n');
}

/** Fewer marks than these would tell who gave which. */
const FEWEST = 3;

/** `undefined` until enough people have given a mark. */
export function meanMark(marks: readonly Mark[]): { readonly mean: number; readonly n: number } | undefined {
  const n = marks.length;
  return n < FEWEST
    ? undefined
    : { mean: Math.round((marks.reduce((sum, { mark }) => sum + mark, 0) / n) * 10) / 10, n };
}
