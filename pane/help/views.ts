import type { ViewHelp } from '../../shared/capability';
import { HELP as CALENDAR } from '../../shared/features/calendar/help';
import { HELP as FINDINGS } from '../../shared/features/findings/help';
import { HELP as ORDER } from '../../shared/features/order/help';
import { HELP as PROCESS } from '../../shared/features/process/help';
import { HELP as SETUP } from '../../shared/features/setup/help';
import { HELP as TEAM } from '../../shared/features/team/help';
import { HELP as TODAY } from '../../shared/features/today/help';
import type { Page } from '../features';

/** What the help says of each view; a test holds that none is missing. #add-a-view */
export const VIEW_HELP: Readonly<Partial<Record<Page['key'], ViewHelp>>> = {
  today: TODAY,
  order: ORDER,
  team: TEAM,
  findings: FINDINGS,
  process: PROCESS,
  calendar: CALENDAR,
  setup: SETUP,
};
