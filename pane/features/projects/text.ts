import type { GanttRow } from '../../../shared/features/projects/gantt';
import type { ProjectTask } from '../../../shared/projects/project';
import { PARTY_WORDS } from '../../../shared/templates/vocabulary/parties';
import type { Lang } from '../../../shared/lang';
import { dayText } from '../../../shared/time/date-text';
import { dayOf, type Moment } from '../../../shared/time/moment';
import { PROJECT_WORDS as SAY, TASK_WORDS } from './words';

/** `5月18日（周一）`; empty for none. */
export const dayWords = (moment: Moment | undefined, lang: Lang): string =>
  moment === undefined ? '' : dayText(dayOf(moment), lang);

/** `5月18日（周一）至5月22日（周五）`, one day where both are the same. */
export function rangeWords(from: Moment | undefined, to: Moment | undefined, lang: Lang): string {
  const [a, b] = [dayWords(from, lang), dayWords(to, lang)];
  if (a === '' || b === '' || a === b) return a || b;
  return lang === 'zh' ? `${a}至${b}` : `${a} to ${b}`;
}

/** How a task stands: late comes before all else that is open. */
export const standingOf = ({ is, isLate }: Pick<ProjectTask, 'is' | 'isLate'>): keyof typeof TASK_WORDS =>
  is !== 'done' && isLate ? 'late' : is;

export function standingWords(task: ProjectTask, lang: Lang): string {
  const party = task.is === 'waiting' && task.waitsFor ? PARTY_WORDS[task.waitsFor] : undefined;
  const standing = TASK_WORDS[standingOf(task)][lang];
  if (!party) return standing;
  return lang === 'zh'
    ? `${standing}，等${party.zh}`
    : `${standing}, waiting for the ${party.en.toLowerCase()}`;
}

/** A row for whoever does not see it. */
export function rowWords(row: GanttRow, lang: Lang): string {
  const parts = partsOf(row, lang).filter((part) => part !== '');
  return parts.join(lang === 'zh' ? '；' : '; ');
}

function partsOf(row: GanttRow, lang: Lang): string[] {
  const gap = lang === 'zh' ? '' : ' ';
  if (row.row === 'milestone')
    return [
      row.name,
      row.is === 'reached' ? SAY.reached[lang] : '',
      row.expected === undefined ? '' : `${SAY.expected[lang]}${gap}${dayWords(row.expected, lang)}`,
      row.due === undefined ? '' : `${SAY.due[lang]}${gap}${dayWords(row.due, lang)}`,
      row.misses ? SAY.misses[lang] : '',
    ];
  if (row.row === 'order')
    return [
      row.order,
      row.customer,
      row.place ? SAY.tasks(row.done, row.tasks)[lang] : SAY.notInBook[lang],
      row.isCritical ? SAY.criticalOne[lang] : '',
      row.isLate ? SAY.late[lang] : '',
    ];
  const { name, shipment, owner, start, finish, slack, isCritical } = row;
  return [
    name[lang],
    shipment === row.order ? '' : shipment,
    row.order,
    owner,
    rangeWords(start, finish, lang) || SAY.undated[lang],
    standingWords(row, lang),
    isCritical ? SAY.criticalOne[lang] : slack === undefined ? '' : SAY.slackDays(slack)[lang],
  ];
}

/** When a milestone can be reached at the earliest, else its target: `最早 6月4日（周四）`. Empty for neither. */
export function milestoneWords(
  { due, expected }: { readonly due: Moment | undefined; readonly expected: Moment | undefined },
  lang: Lang,
): string {
  if (expected !== undefined) return `${SAY.expected[lang]} ${dayWords(expected, lang)}`;
  return due === undefined ? '' : `${SAY.due[lang]} ${dayWords(due, lang)}`;
}
