import { checkPapers } from '../../../../shared/papers/checks/check-papers';
import type { PaperSet, Severity, StatedPaper } from '../../../../shared/papers/checks/types';
import { change, CHANGED, withLine } from './change';
import { lcCif, lcJpy, lcMts, oaFob, ttCif, type Written } from './sets';

type Seed = readonly [
  what: string,
  set: () => PaperSet,
  where: StatedPaper['kind'] | 'presented',
  field: string,
  written: Written,
  check: number,
  against: string,
  severity: Severity,
  line?: number,
];

const OTHER_BUYER = 'SUEDSTERN HANDELS GMBH, HAFENSTR. 12, 20457 HAMBURG, GERMANY';

/** One wrong cell each; what it is held against as `kind.field`. */
const SEEDS: readonly Seed[] = [
  // 1 the invoice's parties and currency
  ['the beneficiary is another company', lcCif, 'ci', 'seller', 'NINGBO EVERBRIGHT TRADING CO., LTD, NINGBO, CHINA', 1, 'lc.beneficiary', 'hard'],
  ['the applicant is another company', lcCif, 'ci', 'buyer', OTHER_BUYER, 1, 'lc.applicant', 'hard'],
  ['the applicant lost its legal form', lcCif, 'ci', 'buyer', 'NORDLICHT HANDELS, HAMBURG, GERMANY', 1, 'lc.applicant', 'hard'],
  ['the invoice is in euros', lcMts, 'ci', 'currency', 'EUR', 1, 'lc.credit_amount', 'hard'],
  ['without a credit the buyer is not the card’s', ttCif, 'ci', 'buyer', OTHER_BUYER, 1, 'card.buyer_name', 'soft'],
  ['without a credit the contract’s buyer is not the card’s', oaFob, 'contract', 'buyer', 'ACME WHOLESALE INC., NEW YORK, USA', 1, 'card.buyer_name', 'soft'],
  ['without a credit the contract’s currency is not the order’s', oaFob, 'contract', 'currency', 'EUR', 1, 'order.currency', 'soft'],
  // 2 the description
  ['an item of 45A has another name', lcMts, 'ci', 'goods', 'CAUSTIC FLAKES', 2, 'lc.goods', 'soft'],
  // 3 references and general terms
  ['another L/C number on the invoice', lcCif, 'ci', 'credit_number', 'LC26/0851', 3, 'lc.credit_number', 'hard'],
  ['another L/C number on the beneficiary’s certificate', lcCif, 'beneficiary', 'credit_number', 'LC26/0816', 3, 'lc.credit_number', 'hard'],
  ['another invoice number on the policy', lcCif, 'insurance', 'invoice_number', 'CI-2026-008', 3, 'ci.number', 'hard'],
  ['another pro forma invoice on the invoice', lcCif, 'ci', 'pi_number', 'PI-2026-004', 3, 'pi.number', 'hard'],
  ['another vessel on the policy', lcCif, 'insurance', 'vessel', 'EVER GOLDEN 0123W', 3, 'bl.vessel', 'hard'],
  ['another container on the VGM', lcCif, 'vgm', 'container', 'MSKU7654321', 3, 'bl.container', 'hard'],
  ['another contract on the invoice', oaFob, 'ci', 'contract_number', 'SC-13', 3, 'contract.number', 'soft'],
  ['other goods on the B/L', lcCif, 'bl', 'goods', 'GARDEN FURNITURE', 3, 'lc.goods', 'hard'],
  // 4 amount and quantity
  ['the amount is above 32B', lcCif, 'ci', 'amount', 12400.01, 4, 'lc.credit_amount', 'hard'],
  ['the amount is above 32B and 39A', lcMts, 'ci', 'amount', 'USD 104,000.00', 4, 'lc.credit_amount', 'hard'],
  ['too little is drawn and partial shipments are not allowed', lcCif, 'ci', 'amount', 11779.99, 4, 'lc.credit_amount', 'hard'],
  ['one yen above 32B', lcJpy, 'ci', 'amount', 'JPY 1,234,501', 4, 'lc.credit_amount', 'hard'],
  ['pieces above 45A', lcJpy, 'ci', 'quantity', 24691, 4, 'lc.goods', 'hard'],
  ['more than ABOUT allows', lcMts, 'ci', 'quantity', 110.2, 4, 'lc.goods', 'hard'],
  ['the lines do not add up', lcCif, 'ci', 'amount', 10100, 4, 'ci.amount', 'hard', 0],
  ['without a credit the amount is not the order’s', oaFob, 'ci', 'amount', 'USD 903.00', 4, 'order.amount', 'soft'],
  // 5 price and term
  ['another unit price than 45A', lcCif, 'ci', 'price', 2.55, 5, 'lc.goods', 'hard', 0],
  ['another unit price than the contract', oaFob, 'ci', 'price', 3.1, 5, 'contract.line.price', 'soft', 0],
  ['another trade term than 45A', lcCif, 'ci', 'trade_term', 'CFR', 5, 'lc.goods', 'hard'],
  ['another place than 45A', lcCif, 'ci', 'trade_place', 'BREMEN', 5, 'lc.goods', 'hard'],
  ['the source of the trade term is another', lcCif, 'ci', 'term', 'CIF HAMBURG, INCOTERMS 2010', 5, 'lc.goods', 'hard'],
  ['the source of the trade term is left out', lcCif, 'ci', 'term', 'CIF HAMBURG', 5, 'lc.goods', 'hard'],
  ['without a credit the trade term is not the contract’s', oaFob, 'ci', 'trade_term', 'CFR NEW YORK', 5, 'contract.trade_term', 'soft'],
  ['the declaration has another trade term', lcCif, 'customs', 'trade_term', 'FOB', 5, 'ci.trade_term', 'soft'],
  // 6 addresses
  ['the buyer’s country is another', lcCif, 'ci', 'buyer', 'NORDLICHT HANDELS GMBH, BAHNHOFSTR. 1, ZURICH, SWITZERLAND', 6, 'lc.applicant', 'hard'],
  ['the applicant as notify party has another telephone', lcCif, 'bl', 'notify', 'NORDLICHT HANDELS GMBH, HAMBURG, TEL +49 40 999999', 6, 'lc.applicant', 'hard'],
  // 7 totals
  ['the gross weight of the B/L is another', lcCif, 'bl', 'gross_weight', 5210.5, 7, 'pl.gross_weight', 'hard'],
  ['the gross weight of the packing list is another', lcCif, 'pl', 'gross_weight', 5125, 7, 'bl.gross_weight', 'hard'],
  ['a line of the packing list is another weight', lcCif, 'pl', 'gross_weight', 3100, 7, 'pl.gross_weight', 'hard', 0],
  ['the declared gross weight is another', lcCif, 'customs', 'gross_weight', 5100, 7, 'pl.gross_weight', 'hard'],
  ['the certificate’s gross weight is another', lcCif, 'co', 'gross_weight', 5000, 7, 'pl.gross_weight', 'hard'],
  ['the net weight declared is another', lcCif, 'customs', 'net_weight', 4610, 7, 'pl.net_weight', 'hard'],
  ['VGM less tare is another', lcCif, 'vgm', 'vgm', 8900, 7, 'pl.gross_weight', 'soft'],
  ['the B/L has other packages', lcCif, 'bl', 'packages', 499, 7, 'pl.packages', 'hard'],
  ['a carton too many on a line', lcCif, 'pl', 'cartons', 335, 7, 'pl.packages', 'hard', 0],
  ['the packing list has other pieces', lcCif, 'pl', 'quantity', 6010, 7, 'ci.quantity', 'hard'],
  ['the B/L has another measurement', lcCif, 'bl', 'measurement', 33.1, 7, 'pl.measurement', 'hard'],
  // 8 dates
  ['shipped after 44C', lcMts, 'bl', 'on_board_date', '2026-05-16', 8, 'lc.latest_shipment', 'hard'],
  ['the policy is dated after shipment', lcCif, 'insurance', 'date', '2026-03-19', 8, 'bl.on_board_date', 'hard'],
  ['presented after 31D', lcMts, 'presented', '', '2026-06-16', 8, 'lc.present_days', 'hard'],
  ['presented after field 48', lcCif, 'presented', '', '2026-04-03', 8, 'lc.present_days', 'hard'],
  ['presented after 21 days', lcJpy, 'presented', '', '2026-03-04', 8, 'lc.present_days', 'hard'],
  ['a certificate is dated after presentation', lcCif, 'beneficiary', 'date', '2026-03-26', 8, 'lc.presented', 'hard'],
  ['the invoice is dated after the packing list', lcCif, 'ci', 'date', '2026-03-11', 8, 'pl.date', 'soft'],
  ['the packing list is dated after the B/L', lcCif, 'pl', 'date', '2026-03-19', 8, 'bl.on_board_date', 'soft'],
  // 9 insurance
  ['insured for less than 110 %', lcCif, 'insurance', 'insured_amount', 'USD 13,639.99', 9, 'ci.amount', 'hard'],
  ['insured in another currency', lcCif, 'insurance', 'insured_amount', 'EUR 13,640.00', 9, 'lc.credit_amount', 'hard'],
  ['without a credit insured for less than CIF asks', ttCif, 'insurance', 'insured_amount', 'USD 12,400.00', 9, 'ci.amount', 'soft'],
  // 10 transport
  ['the B/L is from another country’s port', lcCif, 'bl', 'port_of_loading', 'BUSAN, KOREA', 10, 'lc.port_of_loading', 'hard'],
  ['the B/L is from a port that 44E does not list', lcMts, 'bl', 'port_of_loading', 'SHANGHAI, CHINA', 10, 'lc.port_of_loading', 'hard'],
  ['the B/L is to another port', lcCif, 'bl', 'port_of_discharge', 'BREMERHAVEN, GERMANY', 10, 'lc.port_of_discharge', 'hard'],
  ['the invoice names another port', lcCif, 'ci', 'port_of_discharge', 'ROTTERDAM', 10, 'lc.port_of_discharge', 'hard'],
  ['without a credit the B/L is to another port', ttCif, 'bl', 'port_of_discharge', 'ROTTERDAM', 10, 'order.port_of_discharge', 'soft'],
  ['the B/L is to order of another', lcCif, 'bl', 'consignee', 'TO ORDER OF ELBEBANK AG', 10, 'lc.documents_required', 'hard'],
  ['the B/L is made out to the buyer', lcCif, 'bl', 'consignee', 'NORDLICHT HANDELS GMBH', 10, 'lc.documents_required', 'hard'],
  ['the B/L is to order of a bank instead of to order', lcMts, 'bl', 'consignee', 'TO ORDER OF LION BANK', 10, 'lc.documents_required', 'hard'],
  ['the notify party is another', lcCif, 'bl', 'notify', 'ELBE SPEDITION GMBH, HAMBURG', 10, 'lc.documents_required', 'hard'],
  ['without a credit the consignee is not the card’s', ttCif, 'bl', 'consignee', 'TO ORDER', 10, 'card.consignee', 'soft'],
  ['freight collect under CIF', lcCif, 'bl', 'freight', 'FREIGHT COLLECT', 10, 'lc.documents_required', 'hard'],
  ['freight prepaid under FOB', oaFob, 'bl', 'freight', 'FREIGHT PREPAID', 10, 'ci.trade_term', 'soft'],
  ['two originals of three', lcCif, 'bl', 'originals', '2/3', 10, 'lc.documents_required', 'hard'],
  ['a clause on wet cartons', lcCif, 'bl', 'conditions', '3 CARTONS WET AND STAINED', 10, 'lc.documents_required', 'hard'],
  ['other marks on the B/L', lcCif, 'bl', 'marks', 'NORDSTERN HAMBURG', 10, 'lc.goods', 'hard'],
  ['without a credit other marks than the card’s', ttCif, 'ci', 'marks', 'SUEDSTERN', 10, 'card.marks', 'soft'],
  // 12 customs
  ['another HS code is declared', lcCif, 'customs', 'hs', '7323990000', 12, 'ci.line.hs', 'hard', 0],
  ['another amount is declared', lcCif, 'customs', 'amount', 12000, 12, 'ci.amount', 'hard'],
  ['another legal unit is declared', lcCif, 'customs', 'legal_unit1', '个', 12, 'purchase.line.legal_unit1', 'hard', 1],
  ['the legal quantity is not the net weight', lcCif, 'customs', 'legal_quantity1', 2700, 12, 'customs.line.net_weight', 'hard', 0],
  ['the name declared is not on the VAT invoice', lcCif, 'customs', 'description_zh', '不锈钢真空杯', 12, 'purchase.line.invoice_name', 'hard', 0],
  ['the factory’s invoice has another name', lcCif, 'purchase', 'invoice_name', '玻璃瓶', 12, 'purchase.line.invoice_name', 'hard', 1],
  // 13 certificate of origin
  ['another invoice on the certificate', lcCif, 'co', 'invoice_number', 'CI-2026-006', 13, 'ci.number', 'hard'],
  ['another invoice date on the certificate', lcCif, 'co', 'invoice_date', '2026-03-01', 13, 'ci.date', 'hard'],
  ['another origin on the certificate', lcCif, 'co', 'origin', 'VIETNAM', 13, 'ci.origin', 'hard'],
  ['the certificate’s consignee is nobody of the credit', lcCif, 'co', 'consignee', 'ELBE SPEDITION GMBH', 13, 'lc.applicant', 'soft'],
  ['the certificate’s consignee is not the named one of the B/L', oaFob, 'co', 'consignee', 'ACME WHOLESALE INC, NEW YORK', 13, 'bl.consignee', 'hard'],
  // 15 bank data
  ['another account on the invoice', lcCif, 'ci', 'bank_account', '3301 0400 4000 1235', 15, 'account.bank_account', 'hard'],
  ['another SWIFT code on the pro forma invoice', lcCif, 'pi', 'bank_swift', 'HSBCHKHH', 15, 'account.bank_swift', 'hard'],
  ['another holder of the account', lcCif, 'ci', 'bank_beneficiary', 'EVERBRIGHT (HK) LIMITED', 15, 'account.bank_beneficiary', 'hard'],
]; // prettier-ignore

test.each(SEEDS)(
  '%s',
  (...seed) => {
    const [, make, where, field, written, check, against, severity, line] = seed as unknown as Seed;
    const found = checkPapers(change(make(), where, field, written, line));
    const told = found.map(({ check, severity, right, text }) => [
      check,
      severity,
      `${right.kind}.${right.field}`,
      text.en,
    ]);
    expect(told).toEqual([[check, severity, against, expect.any(String)]]);
    const [{ left, right, cell, text, article }] = found as [(typeof found)[0]];
    expect(right.value).not.toBe('');
    expect(text.en).toContain(article.split(' / ').at(-1));
    // The cell to change is the one that was changed; sums of lines and the declaration beside a VAT invoice have others.
    const isMade = left.field === 'vgm' || /^line\.(?:cartons|amount|gross_weight)$/.test(left.field);
    if (!isMade && where !== 'purchase') expect(cell).toEqual(CHANGED);
  },
  10_000,
);

describe('goods', () => {
  test('free samples are goods not called for', () => {
    const set = withLine(lcCif(), 'ci', { description: 'Sample mug free of charge', quantity: 0, unit: 'PCS', amount: 0 });
    expect(checkPapers(set)).toEqual([expect.objectContaining({ check: 11, severity: 'hard', cell: CHANGED })]);
  }); // prettier-ignore

  test('an item that 45A does not name', () => {
    const set = withLine(lcCif(), 'ci', { description: 'Wooden spoon', quantity: 0, unit: 'PCS', amount: 0 });
    expect(checkPapers(set)).toEqual([expect.objectContaining({ check: 11, right: expect.objectContaining({ field: 'goods' }) })]);
  }); // prettier-ignore

  test('an item of 45A that the invoice does not name', () => {
    const set = change(change(lcCif(), 'ci', 'goods', 'STAINLESS STEEL VACUUM MUGS'), 'ci', 'description', 'Stainless steel vacuum mug', 1);
    expect(checkPapers(set).map(({ check, severity }) => [check, severity])).toEqual([[2, 'hard']]);
  }); // prettier-ignore
});

describe('the register', () => {
  const base = lcCif();

  test('a number that nobody registered is a gap below ours', () => {
    const set = { ...base, register: base.register.filter(({ number }) => number !== 'CI-2026-006') };
    expect(checkPapers(set)).toEqual([
      expect.objectContaining({ check: 14, severity: 'soft', left: expect.objectContaining({ number: 'CI-2026-007' }) }),
    ]);
    expect(checkPapers(set)[0]!.text.en).toContain('CI-2026-006');
  }); // prettier-ignore

  test('two papers under one number', () => {
    const place = { sheet: '跟单_单证', row: 40, column: 3 };
    const twice = { kind: 'ci', number: 'ci-2026-007', order: 'SO26099', status: 'sent', place } as const;
    const found = checkPapers({ ...base, register: [...base.register, twice] });
    expect(found).toEqual([expect.objectContaining({ check: 14, severity: 'hard', cell: place })]);
  });

  test('an earlier version of the same paper, and a gap that is somebody else’s, are silent', () => {
    const earlier = { kind: 'ci', number: 'CI-2026-007', order: 'SO26018', status: 'superseded' } as const;
    const other = { kind: 'ci', number: 'CI-2026-020', order: 'SO26099', status: 'sent' } as const;
    expect(checkPapers({ ...base, register: [...base.register, earlier, other] })).toEqual([]);
  });
});

test('an account that nobody has approved', () => {
  const set = lcCif();
  const accounts = set.accounts.map((account) => ({ ...account, isApproved: false }));
  const found = checkPapers({ ...set, accounts });
  expect(found.map(({ check, severity, left }) => [check, severity, left.kind])).toEqual([
    [15, 'hard', 'pi'],
    [15, 'hard', 'ci'],
  ]);
});
