import { hasHan } from '../../cells/text';
import { fold } from '../../templates/vocabulary/words';
import { sameParty } from './invoice';
import type { Ledger } from './ledger';
import { rule } from './rule';
import { papersOf, said, type Statement } from './statement';
import type { BankAccount, PaperSet, StatedPaper } from './types';
import { NOTE } from './words';

/** A changed account is the commonest fraud in the trade; the rule is the house's own. */
const ACCOUNT = rule(15, '跟单_公司 / approved bank data', 'R', 'hard');

/**
 * Check 15: an account that a paper names is one of 跟单_公司 as a second person approved it, with its SWIFT code, holder and
 * bank. A paper without an account, and a team that keeps no accounts, are asked nothing.
 */
export function checkBank(set: PaperSet, ledger: Ledger): void {
  if (set.accounts.length === 0) return;
  for (const paper of papersOf(set, 'quotation', 'pi', 'contract', 'ci', 'reminder', 'credit')) checkPaper(set, paper, ledger);
} // prettier-ignore

function checkPaper(set: PaperSet, paper: StatedPaper, ledger: Ledger): void {
  const left = said(paper, 'bank_account');
  if (!left || digits(left) === '') return;
  const same = set.accounts.filter(({ values }) => values['bank_account'] && code(values['bank_account'].text) === digits(left));
  const account = same.find(({ isApproved }) => isApproved) ?? same[0];
  if (!account) {
    const all = set.accounts.filter(({ isApproved }) => isApproved);
    const text = all.map(({ values }) => values['bank_account']?.text ?? '').join(', ');
    const right: Statement = { kind: 'account', number: '', field: 'bank_account', value: { text: text || '—' } };
    return ledger.add({ rule: ACCOUNT, left, right, note: NOTE.unknownAccount });
  }
  if (!account.isApproved)
    return ledger.add({ rule: ACCOUNT, left, right: ofAccount(account, 'bank_account')!, sign: '=', note: NOTE.notApproved });
  ledger.compare(ACCOUNT, said(paper, 'bank_swift'), ofAccount(account, 'bank_swift'), sameSwift);
  const holder = said(paper, 'bank_beneficiary');
  ledger.compare(ACCOUNT, holder, holderOf(account, holder), sameParty);
  ledger.compare(ACCOUNT, said(paper, 'bank_name'), ofAccount(account, 'bank_name'), sameBank);
} // prettier-ignore

/** The holder's name in the language of the paper's; `seller_name_zh` is there where the exporter itself holds the account. */
const holderOf = (account: BankAccount, own: Statement | undefined): Statement | undefined =>
  (own && hasHan(own.value.text) ? ofAccount(account, 'seller_name_zh') : undefined) ??
  ofAccount(account, 'bank_beneficiary');

function ofAccount({ values }: BankAccount, field: string): Statement | undefined {
  const value = values[field];
  return value && value.text.trim() !== ''
    ? { kind: 'account', number: values['bank_account']?.text ?? '', field, value }
    : undefined;
}

const code = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
const digits = ({ value }: Statement): string => code(value.text);

/** Eight characters are the head office: `XXX` behind them says the same. */
const sameSwift = (a: Statement, b: Statement): boolean =>
  code(a.value.text).replace(/XXX$/, '') === code(b.value.text).replace(/XXX$/, '');

/** A bank with its branch is that bank; `CO., LTD` or not. */
function sameBank(a: Statement, b: Statement): boolean | undefined {
  const [one, other] = [a, b].map(({ value }) => fold(value.text).replace(/[,.&'’]|co?ltd$|limited|corporation/g, ''));
  if (!one || !other || /\p{Script=Han}/u.test(one) !== /\p{Script=Han}/u.test(other)) return undefined;
  return one.includes(other) || other.includes(one);
} // prettier-ignore
