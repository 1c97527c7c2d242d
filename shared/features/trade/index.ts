import type { Capability } from '../../capability';
import { both } from '../../lang';
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
  findings: cardFindings,
  deskSections: SECTIONS,
  todayItems: { list: contactsDue, proposeDone: proposeContacted },
} as const satisfies Capability;
