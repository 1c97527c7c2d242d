import { answerSection, type SectionAnswers } from '../../orders/answer-section';
import type { SectionView, SectionWanted } from '../../orders/section';
import type { Plan } from '../../plan/plan';
import { goalsSection } from './goals-section';
import type { SectionKey } from './sections.data';

/** What answers for each section. #add-a-desk-section */
const ANSWERS: SectionAnswers<SectionKey> = { goals: goalsSection };

/** What a section of a desk shows now. NoSuchSection. */
export const section = (plan: Plan, wanted: SectionWanted): SectionView =>
  answerSection(ANSWERS, plan, wanted);
