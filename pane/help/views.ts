import type { ViewHelp } from '../../shared/capability';
import { HELP as BOARD } from '../../shared/features/board/help';
import { HELP as CALENDAR } from '../../shared/features/calendar/help';
import { HELP as CHECKUP } from '../../shared/features/checkup/help';
import { HELP as DESKS } from '../../shared/features/desks/help';
import { HELP as FIGURES } from '../../shared/features/figures/help';
import { HELP as FINDINGS } from '../../shared/features/findings/help';
import { HELP as KNOWLEDGE } from '../../shared/features/knowledge/help';
import { HELP as MATTERS } from '../../shared/features/matters/help';
import { HELP as MEETING } from '../../shared/features/meetings/help';
import { HELP as MESSAGES } from '../../shared/features/messages/help';
import { HELP as MONEY } from '../../shared/features/money/help';
import { HELP as MONTH } from '../../shared/features/month/help';
import { HELP as NORMS } from '../../shared/features/norms/help';
import { HELP as ORDER } from '../../shared/features/order/help';
import { HELP as PROCESS } from '../../shared/features/process/help';
import { HELP as PROJECTS } from '../../shared/features/projects/help';
import { HELP as SETUP } from '../../shared/features/setup/help';
import { HELP as SKILLS } from '../../shared/features/skills/help';
import { HELP as TEAM } from '../../shared/features/team/help';
import { HELP as TIMELINE } from '../../shared/features/timeline/help';
import { HELP as TODAY } from '../../shared/features/today/help';
import { HELP as CUSTOMERS } from '../../shared/features/trade/help';
import type { ViewKey } from '../../shared/features';

/** What the help says of each view; a test holds that none is missing. #add-a-view */
export const VIEW_HELP: Readonly<Record<ViewKey, ViewHelp>> = {
  today: TODAY,
  desk: DESKS,
  board: BOARD,
  order: ORDER,
  money: MONEY,
  matters: MATTERS,
  messages: MESSAGES,
  norms: NORMS,
  meeting: MEETING,
  projects: PROJECTS,
  team: TEAM,
  skills: SKILLS,
  knowledge: KNOWLEDGE,
  figures: FIGURES,
  findings: FINDINGS,
  timeline: TIMELINE,
  month: MONTH,
  process: PROCESS,
  checkup: CHECKUP,
  calendar: CALENDAR,
  customers: CUSTOMERS,
  setup: SETUP,
};
