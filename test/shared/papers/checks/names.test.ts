import { checkPapers } from '../../../../shared/papers/checks/check-papers';
import { isSameParty } from '../../../../shared/papers/checks/reading/party';
import { change } from './change';
import { lcCif, value } from './sets';

const [ZH, EN] = ['宁波永亮家居有限公司', 'NINGBO EVERBRIGHT HOUSEHOLD CO., LTD'];

test.each([
  ['Chinese alone and English alone cannot be told apart', ZH, EN, undefined],
  ['English before Chinese is the Chinese company', `${EN} ${ZH}`, ZH, true],
  ['Chinese before English is the Chinese company', `${ZH} ${EN}`, ZH, true],
  ['both in both languages, in another order', `${ZH}\n${EN}`, `${EN} / ${ZH}`, true],
  ['another Chinese company', '宁波远洋贸易有限公司', ZH, false],
  ['another company in both languages', `宁波远洋贸易有限公司 OCEAN TRADING CO., LTD`, `${ZH} ${EN}`, false],
  ['a branch in another town', '宁波 永亮', '宁波 远洋', false],
])('%s', (_, one, other, same) => {
  expect(isSameParty(one, other)).toBe(same);
  expect(isSameParty(other, one)).toBe(same);
});

test('an account’s holder in Chinese is compared with the Chinese name of the company', () => {
  const set = lcCif();
  const accounts = set.accounts.map((account) => ({ ...account, values: { ...account.values, seller_name_zh: value(ZH, '跟单_公司', 2, 3) } }));
  const holder = (name: string) => checkPapers({ ...change(set, 'ci', 'bank_beneficiary', name), accounts }).map(({ check }) => check);
  expect(holder(ZH)).toEqual([]);
  expect(holder('宁波远洋贸易有限公司')).toEqual([15]);
}); // prettier-ignore

test.each([
  ['the buyer', 'buyer', '汉堡北光贸易有限公司'],
  ['the seller', 'seller', ZH],
])('%s in Chinese on a paper under an English credit is no conflict', (_, field, name) =>
  expect(checkPapers(change(lcCif(), 'ci', field, name))).toEqual([]),
);
