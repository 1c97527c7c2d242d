import type { ComponentType } from 'react';
import type { MatterDetail } from '../../../shared/features/matters/detail';
import type { MatterKind } from '../../../shared/matters/kinds.data';
import { ActivityActions } from './ActivityActions';
import { DecisionActions } from './DecisionActions';
import { DisputeActions } from './DisputeActions';
import { HandOffActions } from './hand-offs/HandOffActions';
import { SuggestionActions } from './SuggestionActions';

/** What may be done about an opened matter: buttons and their dialogs; nothing where nobody can act on it. */
export interface MatterActionsProps {
  readonly detail: MatterDetail;
  /** Who acts, as the pane was told; never empty. */
  readonly me: string;
}

/** By kind; a kind without has none but its row’s own. */
export const ACTIONS: Readonly<Partial<Record<MatterKind, ComponentType<MatterActionsProps>>>> = {
  decision: DecisionActions,
  dispute: DisputeActions,
  suggestion: SuggestionActions,
  handoff: ({ detail: { line }, me }) => <HandOffActions line={line} me={me} withdraw />,
  activity: ActivityActions,
};
