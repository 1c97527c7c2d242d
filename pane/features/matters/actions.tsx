import type { ComponentType } from 'react';
import type { MatterLine } from '../../../shared/features/matters/lines';
import type { MatterKind } from '../../../shared/matters/kinds.data';

/** What may be done about an opened matter: buttons and their dialogs; nothing where nobody can act on it. */
export interface MatterActionsProps {
  readonly line: MatterLine;
}

/** By kind; a kind without has none but going to its row. */
export const ACTIONS: Readonly<Partial<Record<MatterKind, ComponentType<MatterActionsProps>>>> = {};
