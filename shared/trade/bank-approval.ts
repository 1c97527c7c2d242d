import { fingerprint } from '../fingerprint';
import { nameKey } from '../people/names';
import { secondPerson } from './second-person';
import { BANK_CELLS, type Company } from './sheets/company.sheet';

/** What was approved: a short name of the cells as they stand. Blanks, width and case do not count, a digit does. */
export function bankFingerprint(company: Company): string {
  return fingerprint(
    ...BANK_CELLS.map((key) => (company[key] ?? '').normalize('NFKC').toUpperCase().replace(/\s+/g, '')),
  );
}

/**
 * `approved`: by somebody else than who wrote it. `own`: by the same person, where the team's setting allows that; what
 * comes of it says so. `changed`: a cell differs from what was approved. `same-person`, `writer-unknown`: an approval
 * that does not count. `open`: nobody has approved it.
 */
export type BankApproval = 'approved' | 'own' | 'changed' | 'same-person' | 'writer-unknown' | 'open';

/** Whether customers may be told to pay into an account. `allowsOwn`: the setting of teams of one person. */
export function bankApproval(company: Company, allowsOwn: boolean): BankApproval {
  const { writtenBy, approvedBy = '' } = company;
  if (nameKey(approvedBy) === '' || company.approvedOn === undefined || !company.fingerprint) return 'open';
  if (company.fingerprint.trim() !== bankFingerprint(company)) return 'changed';
  const is = secondPerson(writtenBy, approvedBy, allowsOwn);
  return is === 'other' ? 'approved' : is;
}

/** Whether papers may carry the account without being marked as drafts. */
export const mayBeUsed = (approval: BankApproval): approval is 'approved' | 'own' =>
  approval === 'approved' || approval === 'own';
