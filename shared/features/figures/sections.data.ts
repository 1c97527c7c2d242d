import type { DeskSection } from '../../capability';
import { both } from '../../lang';

/** What figures bring to desks; `section.ts` answers for each. */
export const SECTIONS = [
  {
    key: 'goals',
    title: both('目标', 'Goals'),
    short: both('目标', 'Goal'),
    about: both(
      '团队和个人的目标：现在多少、还差多少、哪些单能帮上',
      'Goals of the team and of people: where each stands, against its target',
    ),
  },
] as const satisfies readonly DeskSection[];

export type SectionKey = (typeof SECTIONS)[number]['key'];
