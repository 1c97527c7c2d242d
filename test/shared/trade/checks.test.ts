import { checkCurrency, checkHs, checkPrice, checkTerms, checkWhole } from '../../../shared/trade/checks';

test.each([
  [checkCurrency, ['USD', 'usd', 'US$', '美元', 'RMB'], ['美', 'US', '$$']],
  [checkWhole, ['30', '0', '30.0', '1,200'], ['30.5', '-1', '三十']],
  [checkHs, ['6912001000', '6912.00.1000', '69120010', '691200'], ['6912', '69120010001', 'ABC']],
  [checkPrice, ['1.2345', '12', '0.30000000000000004', '1200.5', '1.23450'], ['1.23456', '0.00001']],
  [checkTerms, ['30% T/T deposit, 70% against copy of B/L', 'O/A 60 days', '月结60天'], ['T/T', '再议']],
])('%p takes what a trade office writes and asks about the rest', (check, right, wrong) => {
  expect(right.filter((text) => check(text) !== undefined)).toEqual([]);
  expect(wrong.filter((text) => check(text) === undefined)).toEqual([]);
});
