import type { Capability } from '../../capability';
import { both } from '../../lang';
import { PROJECTS as SHEET } from '../../projects/projects.sheet';

/** Several orders as one: what the end of all hangs on. */
export const PROJECTS = {
  key: 'projects',
  title: both('项目', 'Projects'),
  sheets: [SHEET],
} as const satisfies Capability;
