import { answerSection, type SectionAnswers } from '../../orders/answer-section';
import type { SectionView, SectionWanted } from '../../orders/section';
import type { Plan } from '../../plan/plan';
import type { SECTIONS } from './sections.data';
import { keyCustomers } from './sections/customers';
import { factories } from './sections/factories';
import { shipments } from './sections/shipments';

/** What answers for each section. */
const ANSWERS: SectionAnswers<(typeof SECTIONS)[number]['key']> = { key: keyCustomers, shipments, factories };

/** What a section of a desk shows now. NoSuchSection. */
export const section = (plan: Plan, wanted: SectionWanted): SectionView =>
  answerSection(ANSWERS, plan, wanted);
