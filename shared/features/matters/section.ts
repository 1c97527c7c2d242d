import { answerSection, type SectionAnswers } from '../../orders/answer-section';
import type { SectionView, SectionWanted } from '../../orders/section';
import type { Plan } from '../../plan/plan';
import { feedback, openMatters } from './sections/open';
import type { SectionKey } from './sections.data';

/** What answers for each section. #add-a-desk-section */
const ANSWERS: SectionAnswers<SectionKey> = { open: openMatters, feedback };

/** What a section of a desk shows now. NoSuchSection. */
export const section = (plan: Plan, wanted: SectionWanted): SectionView =>
  answerSection(ANSWERS, plan, wanted);
