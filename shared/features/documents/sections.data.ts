import type { DeskSection } from '../../capability';
import { both } from '../../lang';

/** What documents bring to desks; `section.ts` answers for each. */
export const SECTIONS = [
  {
    key: 'to_make',
    title: both('待做单证', 'Documents to make'),
    short: both('待做单证', 'Papers'),
    about: both(
      '流程或信用证要、近两周要用、登记里还没有的单证，急的在前',
      'Papers that the process or the L/C asks for within two weeks and that are not registered yet, the pressing ones first',
    ),
  },
] as const satisfies readonly DeskSection[];

export type SectionKey = (typeof SECTIONS)[number]['key'];
