import { answerSection, type SectionAnswers } from '../../orders/answer-section';
import type { SectionView, SectionWanted } from '../../orders/section';
import { hourWords, tableOf } from '../../orders/section-parts';
import { nameTest } from '../../orders/person';
import { pickOrders, isFiltering } from '../../orders/filter';
import { entriesOf } from '../../orders/entry';
import { both, same, type Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import type { ProjectPlan } from '../../projects/project';
import { projectsOf } from '../../projects/projects-of';
import { byState } from './known';
import { projectLine } from './line';
import { reserveWords } from './said';
import type { SectionKey } from './sections.data';

/** What answers for each section. #add-a-desk-section */
const SECTION: SectionAnswers<SectionKey> = { open: openSection };

/** What a section of a desk shows now. NoSuchSection. */
export const section = (plan: Plan, wanted: SectionWanted): SectionView =>
  answerSection(SECTION, plan, wanted);

/** Open projects with their end against their target. */
function openSection(plan: Plan, wanted: SectionWanted): SectionView {
  const open = projectsOf(plan)
    .filter(({ state }) => state === 'on')
    .filter(isOf(plan, wanted))
    .sort(byState);
  if (open.length === 0) return { total: 0, note: both('没有进行中的项目', 'No project is under way') };
  return {
    total: open.length,
    table: tableOf(
      [
        { title: both('项目', 'Project') },
        { title: both('最早完工', 'Earliest end') },
        { title: both('目标', 'Target') },
        { title: both('余量', 'Reserve') },
        { title: both('下一个里程碑', 'Next milestone') },
      ],
      open,
      wanted,
      (project) => {
        const { name, number, end, due, next, isLate, place } = projectLine(plan, project);
        const keys = project.orders.flatMap(({ key }) => key ?? []);
        return {
          cells: [
            same(name || number),
            end === undefined ? UNKNOWN : hourWords(end, plan.now),
            due === undefined ? same('–') : hourWords(due, plan.now),
            reserveWords(project),
            next ? milestoneWords(plan, next.name, next.expected ?? next.due) : same(''),
          ],
          ...(isLate && { tone: 'late' as const }),
          place,
          opens: { orders: keys },
        };
      },
    ),
  };
}

const UNKNOWN = both('算不出', 'not known');

function milestoneWords(plan: Plan, name: string, on: ProjectPlan['end']): Bilingual {
  const day = on === undefined ? same('') : hourWords(on, plan.now);
  return both(`${name} ${day.zh}`.trim(), `${name} ${day.en}`.trim());
}

/** Somebody's projects are those that they manage or are in the team of; under a filter those with an order that it picks. */
function isOf(plan: Plan, { me, filter }: SectionWanted): (project: ProjectPlan) => boolean {
  const isMe = me.trim() === '' ? () => true : nameTest(plan, me);
  const isTheirs = ({ manager, team }: ProjectPlan): boolean => [manager, ...team].some(isMe);
  if (!isFiltering(filter)) return isTheirs;
  const picked = new Set(pickOrders(plan, entriesOf(plan), filter).map(({ entry }) => entry.key));
  return (project) =>
    isTheirs(project) && project.orders.some(({ key }) => key !== undefined && picked.has(key));
}
