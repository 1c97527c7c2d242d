import type { Capability } from '../../capability';
import { both } from '../../lang';
import { bankFindings } from './bank';
import { proposeContacted } from './contact';
import { contactsDue } from './contacts-due';
import { cardFindings } from './findings';
import { SECTIONS } from './sections.data';
import { VIEWS } from './views';

/**
 * Customers, factories and what is traded with them. Its sheets (`shared/trade/sheets`) come with `RECORD_SHEETS`, where
 * rows are read or written.
 */
export const TRADE = {
  key: 'trade',
  title: both('客户', 'Customers'),
  views: VIEWS,
  findings: (plan) => [...bankFindings(plan), ...cardFindings(plan)],
  deskSections: SECTIONS,
  todayItems: { list: contactsDue, proposeDone: proposeContacted },
} as const satisfies Capability;
