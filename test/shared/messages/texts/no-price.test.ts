import fc from 'fast-check';
import { saysPrice } from '../../../../shared/messages/texts/no-price';
import { runs } from '../../../tools/runs';

test.each([
  'USD 5.20/pc', 'US$5', '5 USD', '5usd per set', '$ 3', '€12', '12 €', 'EUR:4', '3.2美元', '美金 3.2', '每件5.6元', '人民币12', '￥8', '８元',
  '5k USD', '3 dollars', '20 cents', 'FOB Ningbo 3.20', 'price: 3.2', 'the price is 4', '单价：5', '报价 3.5', 'total amount 300', 'RMB 20', 'MXN 100', '100 MXN', '₹500',
])('%s says a price', (text) => expect(saysPrice(text)).toBe(true)); // prettier-ignore

test.each([
  'We received your inquiry INQ-1 of 16 May 2026 22:10.', '1000 pcs in 20 cartons', 'MOQ 500 sets, lead time 30 days', 'Incoterm FOB Ningbo 2020', 'The price will follow in our quotation.',
  '价格稍后在报价单里给您', '第 3 批 20 件', '5 rubber seals', 'order 2026-05', '2026年元月', 'all 5 samples', 'Model TRY-5', 'office hours 09:00-18:00',
])('%s says none', (text) => expect(saysPrice(text)).toBe(false)); // prettier-ignore

test('a figure beside a currency is always seen, whatever stands around', () => {
  const currency = fc.constantFrom('USD', 'EUR', '$', '€', '£', '￥', '美元', '欧元', 'RMB', 'CNY', 'usd');
  const word = fc.stringMatching(/^[a-z ]{0,8}$/);
  fc.assert(
    fc.property(word, currency, fc.constantFrom('', ' ', '  '), fc.nat(100000), fc.boolean(), word, (before, sign, gap, figure, isFirst, after) => {
      const amount = isFirst ? `${sign}${gap}${figure}` : `${figure}${gap}${sign}`;
      expect(saysPrice(`${before} ${amount} ${after}`)).toBe(true);
    }),
    runs(200, 3000),
  );
}); // prettier-ignore
