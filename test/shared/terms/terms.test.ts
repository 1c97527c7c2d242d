import { parseTerms } from '../../../shared/terms/terms';
import { REAL_QUESTIONS, REAL_TERMS } from './real-terms.data';
import { inShort } from './term-notation';

describe('real term texts', () => {
  it.each(REAL_TERMS)('%s', (text, right) => {
    expect(inShort(parseTerms(text))).toBe(right);
  });

  it.each(REAL_QUESTIONS)('asks about %s', (text) => {
    expect(inShort(parseTerms(text))).toBe('?');
  });
});

describe('standard phrases', () => {
  it.each([
    // combined and mixed
    ['50% L/C at sight 50% L/C 90 days after B/L date', '50 LC sight; 50 LC shipment+90'],
    ['30% T/T, 70% L/C at sight', '30 TT order~; 70 LC sight'],
    ['30% TT, balance OA 45 days', '30 TT order~; 70 OA shipment+45'],
    ['30% deposit, 40% before shipment, 30% against copy of B/L', '30 TT order; 40 TT before_shipment; 30 TT copy_docs'],
    ['30% deposit, 65% before shipment, 5% 90 days after arrival', '30 TT order; 65 TT before_shipment; 5 TT arrival+90'],
    ['30% deposit, 65% against B/L copy, 5% after installation', '?'],
    ['30/40/30', '?'],
    ['30% deposit + O/A 45', '30 TT order; 70 OA shipment+45'],
    ['30% deposit', '?'],
    ['1/3 deposit, balance before shipment', '?'],
    ['T/T 30/70', '30 TT order~; 70 TT copy_docs~'],
    ['USD 5000 deposit, balance against copy of B/L', 'USD 5000 TT order; rest TT copy_docs'],
    // when
    ['70% before shipment, 30% deposit', '70 TT before_shipment; 30 TT order'],
    ['30% deposit, balance against loading photos', '30 TT order; 70 TT before_shipment'],
    ['30% deposit, 70% against inspection certificate', '30 TT order; 70 TT before_shipment'],
    ['30% before production, 70% before loading', '30 TT production; 70 TT before_shipment'],
    ['D/P at sight', '100 DP sight'],
    ['CAD', '100 DP sight'],
    ['30% DP, 70% before shipment', '30 TT order; 70 TT before_shipment'],
    ['30% DP, 70% against BL copy', '30 TT order; 70 TT copy_docs'],
    ['DP 30%, balance 70% CAD', '30 TT order; 70 DP sight'],
    ['30% D/P, 70% T/T', '?'],
    ['30% DP, 70% DA 60 days', '?'],
    ['100% DP', '100 DP sight'],
    ['70% balance before shipment, 30% deposit', '70 TT before_shipment; 30 TT order'],
    ['70%发货前付清，30%定金', '70 TT before_shipment; 30 TT order'],
    ['LC at 30 days after sight, with 20% T/T deposit', '80 LC sight+30; 20 TT order'],
    ['30%定金，L/C即期', '30 TT order; 70 LC sight'],
    ['10% advance payment against bank guarantee, 90% L/C at sight', '10 TT order; 90 LC sight'],
    ['90% L/C at sight, 10% against bank guarantee', '?'],
    ['30% dep, 70% bal before shipment', '30 TT order; 70 TT before_shipment'],
    ['全款到账后发货', '100 TT before_shipment'],
    ['阿里巴巴信保 30%定金 70%見提單影本', '30 TA order; 70 TA copy_docs'],
    ['D/P at sight 70%, 30% T/T in advance', '70 DP sight; 30 TT order'],
    ['D/A 60 days after sight', '100 DA sight+60'],
    ['D/A 60 days', '?'],
    ['货到付款', '100 COD arrival'],
    ['见提单复印件付余款，定金30%', '70 TT copy_docs; 30 TT order'],
    ['30%定金，出货前付清', '30 TT order; 70 TT before_shipment'],
    ['定金30%，余款到港前付清', '30 TT order; 70 TT arrival'],
    ['30%定金，余款开船后7天内付清', '30 TT order; 70 TT shipment+7'],
    ['30%定金，余款到港前5天付清', '30 TT order; 70 TT arrival-5'],
    ['后T/T 30天', '100 TT shipment+30'],
    ['前T/T', '100 TT order'],
    ['100% T/T in advance', '100 TT order'],
    ['T/T in advance', '100 TT order'],
    ['Western Union', '?'],
    ['100% Western Union in advance', '100 WU order'],
    ['PayPal 100% in advance', '100 PayPal order'],
    ['信保订单 30%定金 70%发货前', '30 TA order; 70 TA before_shipment'],
    ['Alibaba Trade Assurance', '?'],
    ['信保订单', '?'],
    ['O/A 60 days', '100 OA shipment+60'],
    ['OA60', '100 OA shipment+60'],
    ['O/A 90 days after B/L date', '100 OA shipment+90'],
    ['O/A 60 days EOM', '100 OA month_end+60'],
    ['O/A', '?'],
    ['Net 30', '100 OA invoice+30'],
    ['T/T 30 days', '100 TT shipment+30~'],
    ['LC 90 days after B/L date', '100 LC shipment+90'],
    ['L/C at sight', '100 LC sight'],
    ['即期L/C', '100 LC sight'],
    ['远期信用证 提单日后90天', '100 LC shipment+90'],
    ['L/C', '?'],
    ['T/T 100%', '?'],
    // trade terms in the same cell, typing
    ['FOB Shanghai, T/T 30% deposit, 70% before shipment', '30 TT order; 70 TT before_shipment'],
    ['FOB Ningbo T/T 30% deposit 70% against BL copy', '30 TT order; 70 TT copy_docs'],
    ['CIF 汉堡 30%定金70%见提单副本', '30 TT order; 70 TT copy_docs'],
    ['３０％定金，７０％見提單副本', '30 TT order; 70 TT copy_docs'],
    ['30% depsoit, 70% balence befor shippment', '30 TT order; 70 TT before_shipment'],
    ['三成定金，七成发货前付清', '30 TT order; 70 TT before_shipment'],
    ['定金三成，余款见提单副本', '30 TT order; 70 TT copy_docs'],
    ['一半定金，一半出货前', '50 TT order; 50 TT before_shipment'],
    ['half deposit, half before shipment', '50 TT order; 50 TT before_shipment'],
    ['定金30%余款70%', '30 TT order; 70 TT copy_docs~'],
    ['定金30%发货前70%', '30 TT order; 70 TT before_shipment'],
    ['30%定金发货前付清', '30 TT order; 70 TT before_shipment'],
    ['T/T 30%定金，发货前付清余款', '30 TT order; 70 TT before_shipment'],
    ['30% deposit by TT in 7 working days, balance against scan of B/L', '30 TT order+7wd; 70 TT copy_docs'],
    ['thirty percent deposit, balance within 7 days after copy of B/L', '30 TT order; 70 TT copy_docs+7'],
  ])('%s', (text, right) => {
    expect(inShort(parseTerms(text))).toBe(right);
  }); // prettier-ignore
});

describe('who fetches the goods pays before they go', () => {
  it.each([
    ['Cash on pickup', '100 TT before_shipment~'],
    ['cash against pick-up', '100 TT before_shipment~'],
    ['EXW, cash on pick up', '100 TT before_shipment~'],
    ['Pay when collecting', '100 TT before_shipment~'],
    ['100% T/T before pickup', '100 TT before_shipment~'],
    ['30% deposit, balance before collection of goods', '30 TT order; 70 TT before_shipment~'],
    ['自提付款', '100 TT before_shipment~'],
    ['自提前付清', '100 TT before_shipment~'],
    ['提货时付款', '100 TT before_shipment~'],
    ['提货前付清', '100 TT before_shipment~'],
    ['上门提货付款', '100 TT before_shipment~'],
    ['款到提货', '100 TT before_shipment'],
    ['付清后提货', '100 TT before_shipment'],
    ['现款自提', '100 TT before_shipment'],
    ['30%定金，付清后提货', '30 TT order; 70 TT before_shipment'],
    ['30%定金，余款提货时付清', '30 TT order; 70 TT before_shipment~'],
  ])('%s', (text, right) => {
    expect(inShort(parseTerms(text))).toBe(right);
  });

  it.each([
    '自提',
    '客户自提',
    'Pickup by customer',
    'after pickup',
    '提货后30天付款',
    'payment on collection',
    'cash',
  ])('%s says how the goods go, or leaves the day open: asked', (text) => {
    expect(inShort(parseTerms(text))).toBe('?');
  });

  it('takes no bank collection for a payment against copies', () => {
    expect(parseTerms('30%定金 70%托收').question).toBeDefined();
    expect(parseTerms('30% deposit, 70% upon collection').question).toBeDefined();
  });

  it('finds no PI and no PO within another word', () => {
    expect(inShort(parseTerms('100% pizza'))).toBe('?');
    expect(inShort(parseTerms('PI后30天 100% T/T'))).toBe('100 TT order+30');
  });
});
