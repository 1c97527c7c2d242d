import type { Capability } from '../../capability';
import { both } from '../../lang';
import { PROJECTS as SHEET } from '../../projects/projects.sheet';

/** Several orders as one: what the end of all hangs on. */
export const PROJECTS = {
  key: 'projects',
  title: both('项目', 'Projects'),
  sheets: [SHEET],
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
