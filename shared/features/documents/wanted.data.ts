import type { PaperKind } from '../../trade/paper-kinds';

/**
 * By kind: the stages by which a paper has to be there, in the order in which they ask for it. `*` behind a name stands
 * for all that begin so. What no stage asks for (a sales contract beside the PI, a production order) is made on request.
 */
export const STAGES_OF_PAPER: Readonly<Partial<Record<PaperKind, readonly string[]>>> = {
  quotation: ['quote'],
  pi: ['pi'],
  // Beside a PI only where somebody wants one.
  contract: [],
  purchase: ['purchase'],
  inspection: ['insp_book', 'insp_book_third'],
  si: ['booking', 'si'],
  ci: ['docs_prep'],
  pl: ['docs_prep'],
  customs: ['docs_prep', 'customs'],
  co: ['co*'],
  advice: ['ship_advice'],
  beneficiary: ['present'],
};

/** Papers that an order wants only under a credit that asks for them. */
export const BY_CREDIT: ReadonlySet<PaperKind> = new Set<PaperKind>(['beneficiary']);

/** Stages of money whose passing calls for a reminder. */
export const REMINDED: ReadonlySet<string> = new Set([
  'deposit',
  'prepaid',
  'balance_before',
  'balance',
  'credit_due',
]);
