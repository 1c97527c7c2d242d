import type { DeskSection } from '../../capability';
import { both } from '../../lang';

/** What projects bring to desks; `section.ts` answers for each. */
export const SECTIONS = [
  {
    key: 'open',
    title: both('进行中的项目', 'Open projects'),
    short: both('项目', 'Project'),
    about: both(
      '进行中的项目：最早完工和目标差几个工作日，下一个里程碑；最紧的在前',
      'Projects under way: their earliest end against the target, the next milestone; the tightest first',
    ),
  },
] as const satisfies readonly DeskSection[];

export type SectionKey = (typeof SECTIONS)[number]['key'];
