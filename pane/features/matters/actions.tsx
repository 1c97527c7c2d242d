import type { ComponentType } from 'react';
import type { MatterKind } from '../../../shared/matters/kinds.data';
import type { MatterActionsProps } from './action-props';
import { ActivityActions } from './ActivityActions';
import { BreachActions } from './BreachActions';
import { DecisionActions } from './DecisionActions';
import { DisputeActions } from './DisputeActions';
import { SuggestionActions } from './SuggestionActions';

/** What may be done about an opened matter, by kind: buttons and their dialogs, nothing where nobody can act on it. A kind without has none but its row’s own. */
export const ACTIONS: Readonly<Partial<Record<MatterKind, ComponentType<MatterActionsProps>>>> = {
  decision: DecisionActions,
  dispute: DisputeActions,
  suggestion: SuggestionActions,
  breach: BreachActions,
  activity: ActivityActions,
};
