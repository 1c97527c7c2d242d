import type { Bilingual } from '../../lang';
import type { TemplateStage } from '../stages/stage';

/** One way an order can go, as shipped. */
export interface TemplateVariant {
  readonly key: string;
  readonly name: Bilingual;
  /** Which orders take it, in the condition grammar; empty: every order that none before it took. */
  readonly applies: string;
  /** The field, or first filled of several, that an order's clock begins with. */
  readonly startField: string;
  /** What planning works backward from, first filled wins, separated by `;`; empty: nothing to work back from. */
  readonly anchor: string;
  /** Key of the stage that the anchor dates. */
  readonly anchorStage: string;
  /** What is special about it, and how well that is sourced. */
  readonly source: Bilingual;
  /** In the order of the work. A stage that no run of a stage file has is picked here. #add-a-stage */
  readonly stages: readonly TemplateStage[];
}
