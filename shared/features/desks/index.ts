import type { Capability } from '../../capability';
import { both } from '../../lang';
import { SECTIONS } from './sections.data';
import { deskFindings } from './findings';
import { VIEWS } from './views';

/** What each role has to look at, on one page. The sheet of desks is made of what all capabilities bring (`desksSheet`). */
export const DESKS = {
  key: 'desks',
  title: both('岗位', 'Desks'),
  views: VIEWS,
  deskSections: SECTIONS,
  findings: deskFindings,
} as const satisfies Capability;
