import {
  incotermIn,
  isSameCurrency,
  isSameIncoterm,
  isSamePort,
  isSameTerms,
} from '../../../shared/trade/same-term';

test.each([
  ['T/T 30%定金，见提单副本付70%', '30% T/T deposit, 70% against copy of B/L', true],
  ['30/70 T/T 见提单副本', 'T/T 30% deposit, balance against copy of B/L', true],
  ['T/T 30%定金，见提单副本付70%', '20% T/T deposit, 80% against copy of B/L', false],
  ['L/C at sight', 'T/T 30%定金，发货前付清', false],
  ['O/A 60 days', 'O/A 90 days', false],
  // Nobody can tell when it is paid: no difference is claimed.
  ['T/T', 'T/T 30%定金，见提单副本付70%', undefined],
  ['见合同', '见合同', true],
  ['见合同', '30% T/T deposit, 70% against copy of B/L', undefined],
])('the terms “%s” and “%s” are the same: %s', (a, b, is) => expect(isSameTerms(a, b)).toBe(is));

test.each([
  ['FOB', 'FOB Ningbo', true],
  ['ｆｏｂ', 'FOB', true],
  ['CNF', 'CFR Hamburg', true],
  ['CIF', 'FOB Ningbo', false],
  ['FOB', '待定', undefined],
  ['FOB/CIF', 'FOB', undefined],
])('the Incoterms “%s” and “%s” are the same: %s', (a, b, is) => expect(isSameIncoterm(a, b)).toBe(is));

test('an Incoterm is told from the port behind it', () => {
  expect(incotermIn('CIF Rotterdam')).toBe('CIF');
  expect(incotermIn('Rotterdam')).toBeUndefined();
});

test.each([
  ['Hamburg', 'HAMBURG', true],
  ['Hamburg, Germany', 'ｈａｍｂｕｒｇ', true],
  ['HAMBURG PORT', 'Hamburg', true],
  ['宁波港', '宁波', true],
  ['Hamburg', 'Bremen', false],
  ['', 'Bremen', undefined],
])('the ports “%s” and “%s” are the same: %s', (a, b, is) => expect(isSamePort(a, b)).toBe(is));

test.each([
  ['RMB', 'CNY', true],
  ['US$', '美元', true],
  ['EUR', 'USD', false],
  ['?', 'USD', undefined],
])('the currencies “%s” and “%s” are the same: %s', (a, b, is) => expect(isSameCurrency(a, b)).toBe(is));
