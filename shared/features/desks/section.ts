import { answerSection, type SectionAnswers } from '../../orders/answer-section';
import type { Plan } from '../../plan/plan';
import type { SectionView, SectionWanted } from '../../orders/section';
import { freshness, risk, unanswered } from './sections/board';
import { factoryWeek, noFactoryDate } from './sections/factory';
import { changed, lateBy, overview } from './sections/manager';
import { mineSection } from './sections/mine';
import { missing } from './sections/missing';
import { moneySection } from './sections/money';
import { discrepancies, lcDates, presentation } from './sections/papers';
import { cutoffs, missingCutoffs, sailings } from './sections/shipping';
import {
  approvals,
  claims,
  filings,
  inquiries,
  inspections,
  making,
  purchasing,
  samples,
} from './sections/stages';
import type { SectionKey } from './sections.data';

/** What answers for each section. #add-a-desk-section */
const SECTION: SectionAnswers<SectionKey> = {
  overview,
  late_by: lateBy,
  changed,
  unanswered,
  approvals,
  risk,
  mine: mineSection,
  freshness,
  missing,
  inquiries,
  samples,
  claims,
  presentation,
  lc_dates: lcDates,
  discrepancies,
  cutoffs,
  missing_cutoffs: missingCutoffs,
  sailings,
  money: moneySection,
  forex: filings,
  factory_week: factoryWeek,
  no_factory_date: noFactoryDate,
  making,
  inspections,
  purchasing,
};

/** What a section of a desk shows now. NoSuchSection. */
export const section = (plan: Plan, wanted: SectionWanted): SectionView =>
  answerSection(SECTION, plan, wanted);
