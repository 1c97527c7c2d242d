import { requiredPapers } from '../../papers/checks/required';
import type { PaperSet } from '../../papers/checks/types';

/** The papers that the L/C of a set asks for. */
export const askedByCredit = ({ credit }: PaperSet): ReadonlySet<string> =>
  new Set(requiredPapers(credit?.['documents_required']?.text ?? '').flatMap(({ kinds }) => kinds));
