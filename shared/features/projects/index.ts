import type { Capability } from '../../capability';
import { both } from '../../lang';
import { GANTT } from '../../projects/gantt/gantt.sheet';
import { PROJECTS as SHEET } from '../../projects/projects.sheet';
import { projectsAgenda } from './agenda';
import { SECTIONS } from './sections.data';
import { projectsToday } from './today';
import { VIEWS } from './views';

/** Several orders as one: what the end of all hangs on. */
export const PROJECTS = {
  key: 'projects',
  title: both('项目', 'Projects'),
  sheets: [SHEET, GANTT],
  views: VIEWS,
  deskSections: SECTIONS,
  agenda: { others: projectsAgenda },
  todayItems: { list: projectsToday },
  verbs: [
    {
      key: 'project',
      on: ['command'],
      title: both('项目', 'Projects'),
      about: both(
        '项目：几单合起来什么时候完工，关键路径在哪；--slip 看晚一天会怎样',
        'Projects: when several orders together end, and what that hangs on; --slip tells what a day more does',
      ),
    },
  ],
} as const satisfies Capability;
