import { checkAddress } from './address';
import { checkAmount } from './amount';
import { checkBank } from './bank';
import { checkCustoms } from './customs';
import { checkDates } from './dates';
import { checkDescription, checkGeneralTerms, checkNotCalledFor } from './goods';
import { checkInsurance } from './insurance';
import { checkInvoice } from './invoice';
import { Ledger } from './ledger';
import { checkNumbers } from './numbers';
import { checkOrigin } from './origin';
import { checkPriceAndTerm } from './price-term';
import { checkReferences } from './references';
import { checkTotals } from './totals';
import { checkTransport } from './transport';
import type { PaperConflict, PaperSet } from './types';

/** The checks in the order in which one rests on another: what is wrong against the credit is no measure for other papers. */
const CHECKS: readonly ((set: PaperSet, ledger: Ledger) => void)[] = [
  checkInvoice,
  checkDescription,
  checkNotCalledFor,
  checkGeneralTerms,
  checkReferences,
  checkAmount,
  checkPriceAndTerm,
  checkAddress,
  checkTotals,
  checkDates,
  checkInsurance,
  checkTransport,
  checkCustoms,
  checkOrigin,
  checkNumbers,
  checkBank,
];

/**
 * Where order, papers, 单证数据, credit and customer card do not agree, by the number of the check, the hard ones of each
 * first. Two sides are held against each other only where both say something that can be read; never throws.
 */
export function checkPapers(set: PaperSet): readonly PaperConflict[] {
  const ledger = new Ledger();
  for (const check of CHECKS) check(set, ledger);
  return [...ledger.conflicts].sort(
    (a, b) => a.check - b.check || Number(a.severity === 'soft') - Number(b.severity === 'soft'),
  );
}
