import { answerSection, type SectionAnswers } from '../../orders/answer-section';
import type { SectionView, SectionWanted } from '../../orders/section';
import type { Plan } from '../../plan/plan';
import type { SectionKey } from './sections.data';
import { forecastSection } from './sections/forecast';
import { marginSection } from './sections/margin';
import { partsSection } from './sections/parts';
import { payablesSection } from './sections/payables';
import { receivablesSection } from './sections/receivables';
import { refundsSection } from './sections/refunds';

/** What answers for each section. #add-a-desk-section */
const SECTION: SectionAnswers<SectionKey> = {
  parts: partsSection,
  receivables: receivablesSection,
  margin: marginSection,
  forecast: forecastSection,
  payables: payablesSection,
  refunds: refundsSection,
};

/** What a section of a desk shows now. NoSuchSection. */
export const section = (plan: Plan, wanted: SectionWanted): SectionView =>
  answerSection(SECTION, plan, wanted);
