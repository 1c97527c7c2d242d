import type { PaperValue, PaperValues } from '../../../../shared/papers/paper';
import type { PaperSet, RegisteredNumber, StatedPaper } from '../../../../shared/papers/checks/types';
import { dayOf, parseIso } from '../../../../shared/time/moment';

export const day = (iso: string): number => dayOf(parseIso(iso)!);

/** What a test writes for a value: a text, a figure, a day as `2026-03-15`. */
export type Written = string | number;

/** A value with a cell of its own: the sheet is the paper's kind, the column its place among the fields. */
export function value(written: Written, sheet: string, row: number, column: number): PaperValue {
  const from = { sheet, row, column };
  if (typeof written === 'number') return { text: String(written), figure: written, from };
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return { text: written, figure: day(written), isDate: true, from };
  return { text: written, from };
}

export const values = (of: Record<string, Written>, sheet: string, row = 2): PaperValues =>
  Object.fromEntries(Object.entries(of).map(([key, one], at) => [key, value(one, sheet, row, at + 1)]));

export function paper(
  kind: StatedPaper['kind'],
  number: string,
  head: Record<string, Written>,
  lines: readonly Record<string, Written>[] = [],
): StatedPaper {
  return {
    kind,
    number,
    values: values(head, kind),
    lines: lines.map((line, at) => values(line, `${kind} lines`, at + 2)),
    isIssued: true,
  };
}

const BANK = {
  bank_account: '3301 0400 4000 1234',
  bank_swift: 'ABOCCNBJ110',
  bank_beneficiary: 'NINGBO EVERBRIGHT HOUSEHOLD CO., LTD',
  bank_name: 'AGRICULTURAL BANK OF CHINA, NINGBO BRANCH',
};
const SELLER = 'NINGBO EVERBRIGHT HOUSEHOLD CO., LTD\nNO. 88 ZHONGSHAN ROAD, NINGBO, CHINA';
const BUYER = 'NORDLICHT HANDELS GMBH\nHAFENSTR. 12, 20457 HAMBURG, GERMANY\nTEL: +49 40 123456';

const register = (order: string, ...numbers: [RegisteredNumber['kind'], string][]): RegisteredNumber[] =>
  numbers.map(([kind, number], at) => ({
    kind,
    number,
    order,
    status: 'sent',
    place: { sheet: '跟单_单证', row: at + 2, column: 3 },
  }));

/** L/C at sight, CIF Hamburg, two items counted in pieces. */
export const lcCif = (): PaperSet => ({
  papers: [
    paper('pi', 'PI-2026-005', { date: '2026-01-10', buyer: BUYER, currency: 'USD', amount: 12400, trade_term: 'CIF', ...BANK }, [
      { item: 'M-01', description: 'Stainless steel vacuum mug', quantity: 4000, unit: 'PCS', price: 2.5, amount: 10000 },
      { item: 'J-02', description: 'Glass jar', quantity: 2000, unit: 'PCS', price: 1.2, amount: 2400 },
    ]),
    paper('ci', 'CI-2026-007', {
      number: 'CI-2026-007', date: '2026-03-10', seller: SELLER, buyer: BUYER, currency: 'USD', amount: 12400, quantity: 6000, unit: 'PCS',
      trade_term: 'CIF', trade_place: 'HAMBURG', term: 'CIF HAMBURG, INCOTERMS 2020', port_of_loading: 'NINGBO, CHINA', port_of_discharge: 'HAMBURG, GERMANY',
      credit_number: 'LC26/0815', pi_number: 'PI-2026-005', marks: 'NORDLICHT\nHAMBURG\nC/NO. 1-500', origin: 'CHINA',
      goods: 'STAINLESS STEEL VACUUM MUGS AND GLASS JARS', ...BANK,
    }, [
      { item: 'M-01', description: 'Stainless steel vacuum mug', quantity: 4000, unit: 'PCS', price: 2.5, amount: 10000, hs: '7323930000' },
      { item: 'J-02', description: 'Glass jar', quantity: 2000, unit: 'PCS', price: 1.2, amount: 2400, hs: '7010902000' },
    ]),
    paper('pl', 'CI-2026-007', {
      date: '2026-03-10', quantity: 6000, unit: 'PCS', packages: 500, gross_weight: 5120.5, net_weight: 4600, measurement: 32.5,
      marks: 'NORDLICHT\nHAMBURG\nC/NO. 1-500', invoice_number: 'CI-2026-007', container: 'MSKU1234567', credit_number: 'LC26/0815',
    }, [
      { item: 'M-01', description: 'Stainless steel vacuum mug', quantity: 4000, unit: 'PCS', cartons: 334, gross_weight: 3120.5, net_weight: 2800, measurement: 20.5 },
      { item: 'J-02', description: 'Glass jar', quantity: 2000, unit: 'PCS', cartons: 166, gross_weight: 2000, net_weight: 1800, measurement: 12 },
    ]),
    paper('si', 'SI-26031', { consignee: 'TO ORDER OF HANSEBANK AG', notify: BUYER, freight: 'FREIGHT PREPAID', port_of_loading: 'NINGBO', port_of_discharge: 'HAMBURG' }),
    paper('bl', 'MSKNB26031', {
      consignee: 'TO THE ORDER OF HANSEBANK AG', notify: BUYER, port_of_loading: 'NINGBO', port_of_discharge: 'HAMBURG, GERMANY', date: '2026-03-18',
      on_board_date: '2026-03-18', packages: 500, gross_weight: 5120.5, measurement: 32.5, freight: 'FREIGHT PREPAID', originals: '3/3',
      marks: 'NORDLICHT / HAMBURG / C/NO.1-500', container: 'MSKU 123456-7', seal: 'CN88123', vessel: 'EVER GIVEN V.0123W', goods: 'KITCHENWARE: MUGS AND JARS',
    }),
    paper('insurance', 'PICC-778', {
      date: '2026-03-17', insured_amount: 'USD 13,640.00', currency: 'USD', invoice_number: 'CI-2026-007', vessel: 'EVER GIVEN 0123W', port_of_loading: 'NINGBO',
      port_of_discharge: 'HAMBURG', goods: 'MUGS AND JARS',
    }),
    paper('co', 'CO26N0099', {
      date: '2026-03-16', consignee: BUYER, invoice_number: 'CI-2026-007', invoice_date: '2026-03-10', origin: 'P.R. CHINA', gross_weight: 5120.5, hs: '732393; 701090',
      packages: 500, port_of_loading: 'NINGBO',
    }),
    paper('beneficiary', 'BC-1', { date: '2026-03-20', credit_number: 'LC26/0815', invoice_number: 'CI-2026-007' }),
    paper('vgm', 'VGM-1', { vgm: 8820.5, tare: 3700, container: 'MSKU1234567' }),
    paper('customs', '310120260', {
      currency: 'USD', amount: 12400, quantity: 6000, unit: 'PCS', packages: 500, gross_weight: 5120.5, net_weight: 4600, trade_term: 'CIF', hs: '7323930000; 7010902000', invoice_number: 'CI-2026-007',
    }, [
      { item: 'M-01', hs: '7323930000', description_zh: '不锈钢保温杯', invoice_name: '不锈钢保温杯', quantity: 4000, unit: 'PCS', legal_quantity1: 2800, legal_unit1: '千克', net_weight: 2800 },
      { item: 'J-02', hs: '7010902000', description_zh: '玻璃罐', invoice_name: '玻璃罐', quantity: 2000, unit: 'PCS', legal_quantity1: 1800, legal_unit1: '千克', net_weight: 1800 },
    ]),
    paper('purchase', 'PU-9', { quantity: 6000 }, [
      { item: 'M-01', invoice_name: '不锈钢保温杯', legal_unit1: '千克' },
      { item: 'J-02', invoice_name: '玻璃罐', legal_unit1: '千克' },
    ]),
  ],
  credit: values({
    credit_number: 'LC26/0815', issuing_bank: 'HANSEBANK AG, HAMBURG', credit_rules: 'UCP LATEST VERSION', issue_date: '2026-01-20', expiry_date: '2026-04-15', expiry_place: 'CHINA',
    applicant: 'NORDLICHT HANDELS GMBH\nHAFENSTRASSE 12\n20457 HAMBURG GERMANY\nTEL 0049 40 123456', beneficiary: 'NINGBO EVERBRIGHT HOUSEHOLD\nCO LTD\n88 ZHONGSHAN RD NINGBO CHINA',
    credit_amount: 'USD12400,00', partial_shipment: '不允许', port_of_loading: 'ANY CHINESE PORT', port_of_discharge: 'HAMBURG', latest_shipment: '2026-03-25',
    goods: '4,000 PCS STAINLESS STEEL VACUUM MUGS AT USD2.50/PC\n2,000 PCS GLASS JARS AT USD1.20/PC\nAS PER PROFORMA INVOICE NO. PI-2026-005\nPACKED IN CARTONS OF 12 PCS\nCIF HAMBURG, INCOTERMS 2020\nSHIPPING MARKS: NORDLICHT\nHAMBURG\nC/NO.1-UP',
    documents_required: [
      '1) SIGNED COMMERCIAL INVOICE IN TRIPLICATE INDICATING L/C NO.',
      '2) FULL SET (3/3) OF CLEAN ON BOARD OCEAN BILLS OF LADING MADE OUT TO ORDER OF',
      'HANSEBANK AG, MARKED FREIGHT PREPAID AND NOTIFY APPLICANT',
      '3) PACKING LIST IN 3 COPIES',
      '4) INSURANCE POLICY OR CERTIFICATE IN DUPLICATE, ENDORSED IN BLANK, FOR 110 PCT OF INVOICE VALUE COVERING INSTITUTE CARGO CLAUSES (A)',
      '5) CERTIFICATE OF ORIGIN IN 1 ORIGINAL AND 2 COPIES',
      "6) BENEFICIARY'S CERTIFICATE CERTIFYING THAT ONE SET OF NON-NEGOTIABLE DOCUMENTS WAS SENT TO APPLICANT",
    ].join('\n'),
    present_days: 15,
  }, 'lc'),
  order: values({ order_number: 'SO26018', trade_term: 'CIF', currency: 'USD', amount: 12400, quantity: 6000 }, 'order'),
  card: values({ buyer_name: 'Nordlicht Handels GmbH', buyer_address: 'Hafenstr. 12, 20457 Hamburg, Germany', marks: 'NORDLICHT', consignee: 'TO ORDER' }, 'card'),
  accounts: [{ values: values({ ...BANK, bank_account: '3301040040001234' }, '跟单_公司'), isApproved: true }],
  register: [
    ...register('SO26011', ['ci', 'CI-2026-005']),
    { kind: 'ci', number: 'CI-2026-006', order: 'SO26012', status: 'void' },
    ...register('SO26018', ['ci', 'CI-2026-007'], ['pi', 'PI-2026-005']),
    { kind: 'pi', number: 'PI-2026-004', order: 'SO26017', status: 'sent' },
  ],
  today: day('2026-03-21'),
  presented: value('2026-03-25', '跟单_单证', 9, 9),
}); // prettier-ignore

/** L/C with 39A, tonnes that are not counted, FOB, partial shipments allowed. */
export const lcMts = (): PaperSet => ({
  ...lcCif(),
  papers: [
    paper('ci', 'B-26-11', {
      date: '2026-05-02', seller_name: 'QINGDAO SUNRISE CHEMICALS COMPANY LIMITED', seller_address: 'QINGDAO, CHINA', buyer_name: 'ACME POLYMERS PTE LTD', buyer_address: 'SINGAPORE',
      amount: 'USD 98,280.00', currency: 'USD', trade_term: 'FOB', trade_place: 'QINGDAO', quantity: 104, unit: 'MTS', goods: 'SODA ASH DENSE 99.2 PCT MIN', credit_number: 'DC-77120',
    }, [{ item: 'SA', description: 'SODA ASH DENSE', quantity: 104, unit: 'MTS', price: 945, amount: 98280 }]),
    paper('pl', 'B-26-11', { date: '2026-05-03', quantity: 104, unit: 'MT', packages: 104, gross_weight: 104312, net_weight: 104000 }),
    paper('bl', 'OOLU2026', { date: '2026-05-08', on_board_date: '2026-05-08', consignee: 'TO ORDER', notify: 'ACME POLYMERS PTE LTD, SINGAPORE', port_of_loading: 'QINGDAO, CHINA', port_of_discharge: 'SINGAPORE', freight: 'FREIGHT COLLECT', originals: 3, packages: 104, gross_weight: 104312 }),
    paper('customs', 'D1', { amount: 98280, currency: 'USD', trade_term: 'FOB', gross_weight: 104312, net_weight: 104000, packages: 104 }, [{ item: 'SA', hs: '2836200000', unit: '吨', quantity: 104, legal_quantity1: 104000, legal_unit1: '千克', net_weight: 104000 }]),
    paper('certificate', 'CIQ-1', { date: '2026-05-06', goods: 'SODA ASH', gross_weight: 104312 }),
  ],
  credit: values({
    credit_number: 'DC-77120', issuing_bank: 'LION BANK', expiry_date: '2026-06-15', applicant: 'ACME POLYMERS PTE. LTD.\n1 RAFFLES PLACE SINGAPORE', beneficiary: 'QINGDAO SUNRISE CHEMICALS CO LTD\nQINGDAO CHINA',
    credit_amount: 'USD 94,500.00', tolerance: '10/10', port_of_loading: 'QINGDAO OR LIANYUNGANG, CHINA', port_of_discharge: 'SINGAPORE', latest_shipment: '2026-05-15', partial_shipment: 'ALLOWED',
    goods: 'ABOUT 100 MTS OF SODA ASH DENSE 99.2 PCT MIN\nUNIT PRICE: USD 945.00 PER MT FOB QINGDAO',
    documents_required: '+SIGNED COMMERCIAL INVOICE IN 3 COPIES\n+FULL SET OF CLEAN ON BOARD BILLS OF LADING MADE OUT TO ORDER AND BLANK ENDORSED MARKED FREIGHT COLLECT NOTIFY APPLICANT\n+PACKING LIST IN 2 FOLDS\n+INSPECTION CERTIFICATE ISSUED BY CCIC\n+VESSEL AGE CERTIFICATE FROM THE CARRIER',
  }, 'lc'),
  order: values({ order_number: 'SO26033', trade_term: 'FOB' }, 'order'),
  card: {},
  register: [],
  today: day('2026-05-12'),
  presented: value('2026-05-28', '跟单_单证', 9, 9),
}); // prettier-ignore

/** No credit: 30/70 by T/T, CIF, the customer's card says how papers are made out. */
export const ttCif = (): PaperSet => {
  const set = lcCif();
  const own = (one: StatedPaper): StatedPaper => {
    const { credit_number: _, ...rest } = one.values;
    const named: PaperValues =
      one.kind === 'bl' || one.kind === 'si' ? { consignee: value('NORDLICHT HANDELS GMBH, HAMBURG', one.kind, 2, 1) } : {};
    return { ...one, values: { ...rest, ...named } };
  };
  const { presented: _, ...rest } = set;
  return {
    ...rest,
    credit: undefined,
    papers: set.papers.filter(({ kind }) => kind !== 'beneficiary').map(own),
    card: values({ buyer_name: 'NORDLICHT HANDELS GMBH', marks: 'NORDLICHT', consignee: 'Nordlicht Handels GmbH', notify: 'Nordlicht Handels GmbH' }, 'card'),
    order: values({ order_number: 'SO26018', trade_term: 'CIF Hamburg', currency: 'US$', amount: 12400, quantity: '6,000 PCS', port_of_loading: '宁波', port_of_discharge: 'Hamburg' }, 'order'),
  };
}; // prettier-ignore

/** Open account, FOB: no insurance, freight collect, an account in the paper. */
export const oaFob = (): PaperSet => ({
  ...ttCif(),
  papers: [
    paper('contract', 'SC-31', { buyer: 'ACME RETAIL INC., 500 5TH AVE, NEW YORK, USA', trade_term: 'FOB NINGBO', currency: 'USD', amount: 900.3 }, [{ item: 'K-1', description: 'Knife', quantity: 300, unit: 'PCS', price: 3.001, amount: 900.3 }]),
    paper('ci', 'CI-88', { date: '2026-04-01', buyer: 'Acme Retail, Inc.\n500 5th Avenue', trade_term: 'FOB Ningbo', currency: 'USD', amount: 'USD 900.30', contract_number: 'SC-31' }, [{ item: 'K-1', description: 'Knife', quantity: 300, unit: 'PCS', price: 3.001, amount: 900.3 }]),
    paper('pl', 'CI-88', { date: '2026-04-01', packages: 25, gross_weight: 310.25, quantity: 300 }),
    paper('bl', 'SH-1', { date: '2026-04-05', on_board_date: '2026-04-05', freight: 'FREIGHT COLLECT', packages: '25 CTNS', gross_weight: '310 KGS', port_of_loading: 'NINGBO', port_of_discharge: 'NEW YORK', consignee: 'ACME RETAIL INC' }),
    paper('co', 'CO-5', { consignee: 'ACME RETAIL INC, NEW YORK', invoice_number: 'CI88', invoice_date: '2026-04-01' }),
  ],
  card: values({ buyer_name: 'ACME RETAIL INC' }, 'card'),
  order: values({ order_number: 'SO26051', trade_term: 'FOB', currency: 'USD', amount: 900.3, quantity: 300 }, 'order'),
  accounts: [],
  register: [],
}); // prettier-ignore

/** Yen, CFR, a single item, the credit without a period of its own. */
export const lcJpy = (): PaperSet => ({
  ...lcMts(),
  papers: [
    paper('ci', 'J-1', { date: '2026-02-02', seller: 'DALIAN BAMBOO PRODUCTS CO., LTD., DALIAN, CHINA', buyer: 'TANAKA SHOJI K.K., OSAKA, JAPAN', amount: 'JPY 1,234,500', currency: 'JPY', quantity: 24690, unit: 'PCS', trade_term: 'CFR OSAKA', goods: 'BAMBOO CHOPSTICKS' }, [{ item: 'C', description: 'Bamboo chopsticks', quantity: 24690, unit: 'PCS', price: 50, amount: 1234500 }]),
    paper('pl', 'J-1', { date: '2026-02-02', packages: 100, gross_weight: '1,200 KGS', quantity: 24690, unit: 'PCS' }),
    paper('bl', 'NYK1', { on_board_date: '2026-02-10', consignee: 'TO ORDER OF SHIPPER', notify: 'TANAKA SHOJI KK OSAKA JAPAN', port_of_loading: 'DALIAN PORT', port_of_discharge: 'OSAKA, JAPAN', freight: 'Freight Prepaid', originals: '3/3', packages: 100, gross_weight: 1200 }),
  ],
  credit: values({
    credit_number: 'J-LC-9', expiry_date: '2026-03-20', applicant: 'TANAKA SHOJI K.K.\nOSAKA JAPAN', beneficiary: 'DALIAN BAMBOO PRODUCTS CO LTD\nDALIAN CHINA', credit_amount: 'JPY1234500,', port_of_loading: 'DALIAN, CHINA', port_of_discharge: 'OSAKA', latest_shipment: '2026-02-15',
    goods: 'BAMBOO CHOPSTICKS 24,690 PCS @JPY50/PC CFR OSAKA', documents_required: 'SIGNED COMMERCIAL INVOICE IN TRIPLICATE\nFULL SET OF CLEAN ON BOARD BILLS OF LADING MADE OUT TO ORDER AND ENDORSED IN BLANK\nMARKED FREIGHT PREPAID AND NOTIFY APPLICANT\nPACKING LIST',
  }, 'lc'),
  presented: value('2026-03-03', '跟单_单证', 9, 9),
  order: {},
}); // prettier-ignore

export const CLEAN: Readonly<Record<string, () => PaperSet>> = {
  'L/C at sight, CIF': lcCif,
  'L/C with 39A, tonnes': lcMts,
  'T/T, CIF': ttCif,
  'O/A, FOB': oaFob,
  'L/C in yen, CFR': lcJpy,
};
