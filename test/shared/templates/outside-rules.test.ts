import { SHIPPED_STAGES } from '../../../shared/plan/shipped-stages';
import { clockSource } from '../../../shared/plan/clock-source';
import { evaluateExpression } from '../../../shared/plan/evaluate-expression';
import { compileProcess } from '../../../shared/process/compile';
import { holds } from '../../../shared/process/condition';
import type { Stage, Variant } from '../../../shared/process/process';
import { allTemplateRows, DEFAULT_VARIANT } from '../../../shared/templates';
import { APTA, ASEAN, BILATERAL, ECFA, RCEP } from '../../../shared/templates/stages/agreements';
import { SHIPPED_CALENDARS } from '../../../shared/time/catalog';
import { addLimit, rollMoment } from '../../../shared/time/limit';
import { isoOf, isWholeDay, type Moment } from '../../../shared/time/moment';
import { anOrder } from '../../tools/order-facts';

const { process } = compileProcess(allTemplateRows('en'), SHIPPED_STAGES);
const variant = (key: string): Variant => process.variants.find((found) => found.key === key)!;
const stage = (key: string, of: string = DEFAULT_VARIANT): Stage =>
  variant(of).stages.find((found) => found.key === key)!;
const clocks = clockSource({ office: 'CN', bank: 'CN', customer: '' }, SHIPPED_CALENDARS);
const bank = { office: clocks.office, bank: clocks.office };

/** The deadlines that the outside world sets for a stage of an order, as dates, earliest first. */
function hardDates(of: Stage, fields: Record<string, string>): string[] {
  return of.notLater
    .map((expression) => evaluateExpression(expression, anOrder(fields), bank, () => undefined))
    .filter((outcome): outcome is Moment => typeof outcome === 'number')
    .map((due) => isoOf(rollMoment(due, of.roll, clocks.office)))
    .sort();
}

/** When the stage is due by its own limit, counted from its field. */
function softDate(of: Stage, fields: Record<string, string>): string {
  const start = evaluateExpression(of.startFrom!, anOrder(fields), bank, () => undefined) as Moment;
  expect(isWholeDay(start)).toBe(true);
  return isoOf(addLimit(start, of.limit!, bank));
}

const applies = (of: Stage, fields: Record<string, string>): boolean => holds(of.applies, anOrder(fields));

describe('which process an order takes', () => {
  test.each([
    ['T/T and FOB', { payment_term: '30% T/T', incoterm: 'FOB Ningbo' }, 'tt-fob'],
    ['nothing known', {}, 'tt-fob'],
    ['CIF by transfer', { payment_term: 'T/T', incoterm: 'CIF Hamburg' }, 'tt-cif'],
    ['CFR without a payment term', { incoterm: 'C&F Tema' }, 'tt-cif'],
    ['L/C in the payment term', { payment_term: 'L/C at sight', incoterm: 'CIF' }, 'lc-sight'],
    ['信用证', { payment_term: '信用证 90 天' }, 'lc-sight'],
    ['an L/C number and no payment term', { lc_no: 'LC26-001', incoterm: 'FOB' }, 'lc-sight'],
    ['30 % by transfer, the rest by L/C', { payment_term: '30% T/T, 70% L/C' }, 'lc-sight'],
    ['to the door', { payment_term: 'T/T', incoterm: 'DDP LA' }, 'ddp'],
    ['by air', { payment_term: 'T/T', incoterm: 'FCA', ship_mode: '空运' }, 'air'],
    ['by train to the door', { incoterm: 'DAP', ship_mode: '中欧班列' }, 'rail'],
    ['by truck', { incoterm: 'DAP', ship_mode: '卡航' }, 'rail'],
    ['by sea and rail', { incoterm: 'FOB', ship_mode: '海铁联运' }, 'tt-fob'],
    ['fetched at the works', { incoterm: 'EXW Ningbo', ship_mode: '海运' }, 'exw'],
    ['to the carrier', { incoterm: 'FCA Shanghai' }, 'fca'],
    ['by courier', { incoterm: 'FOB', ship_mode: 'DHL' }, 'ecommerce'],
    ['to FBA', { incoterm: 'DDP', ship_mode: 'FBA海运' }, 'ecommerce'],
    ['through an agent', { incoterm: 'FOB', remark: '代理出口' }, 'agent-export'],
    ['an L/C by air', { payment_term: 'L/C at sight', ship_mode: '空运' }, 'lc-sight'],
    ['documents against payment', { payment_term: 'D/P', incoterm: 'FOB' }, 'tt-fob'],
    ['返单 in the remark', { remark: '返单', incoterm: 'FOB' }, 'repeat'],
    ['新品 in the remark', { remark: '新品' }, 'oem-new'],
    ['only a courier number', { express_no: 'SF123', order_date: '2026-03-01' }, 'air-sample'],
    ['a courier number for the papers of a sailing', { express_no: 'SF123', etd: '2026-03-01' }, 'tt-fob'],
    ['a row of a claim list', { claim_no: 'C-7', claim_date: '2026-03-01' }, 'claim'],
    ['an order that has a claim', { claim_no: 'C-7', etd: '2026-03-01' }, 'tt-fob'],
    ['a row of an inquiry list', { inquiry_date: '2026-03-01' }, 'inquiry'],
    ['an order that remembers its inquiry', { inquiry_date: '2026-03-01', order_no: 'A-1' }, 'tt-fob'],
  ])('%s', (_name, fields, expected) => {
    const facts = anOrder(fields as unknown as Record<string, string>);
    expect(process.variants.find((found) => holds(found.applies, facts))?.key).toBe(expected);
  });
});

describe('UCP 600', () => {
  const present = stage('present', 'lc-sight');

  test.each([
    [
      'art. 14(c), 29(a): 15 days end on a Saturday, so Monday',
      { atd: '2026-05-01', lc_present_days: '15', lc_expiry: '2026-06-30' },
      '2026-05-18',
    ],
    [
      'art. 14(c): 21 days where field 48 is silent',
      { atd: '2026-05-01', lc_expiry: '2026-06-30' },
      '2026-05-22',
    ],
    ['art. 14(c): never after expiry', { atd: '2026-05-01', lc_expiry: '2026-05-20' }, '2026-05-20'],
    [
      'art. 29(a): expiry in the Spring Festival moves on',
      { atd: '2026-02-10', lc_expiry: '2026-02-17' },
      '2026-02-24',
    ],
    ['expiry alone before the sailing', { lc_expiry: '2026-05-20' }, '2026-05-20'],
  ])('presentation: %s', (_name, fields, expected) => {
    expect(hardDates(present, fields as unknown as Record<string, string>)[0]).toBe(expected);
  });

  test('art. 29(c): a latest shipment date on a Sunday stays', () => {
    expect(hardDates(stage('onboard', 'lc-sight'), { lc_latest_ship: '2026-05-17' })).toEqual(['2026-05-17']);
  });

  test('art. 14(b): the bank has five banking days after the day of presentation', () => {
    const { limit, calendar } = stage('bank_exam', 'lc-sight');
    expect([limit, calendar]).toEqual([{ amount: 5, unit: 'bd' }, 'bank']);
  });

  test('art. 28(e): insurance not later than shipment, under CIF and CIP only', () => {
    const insure = stage('insure', 'lc-sight');
    expect(hardDates(insure, { atd: '2026-05-03', etd: '2026-05-01' })).toEqual(['2026-05-03']);
    expect(applies(insure, { incoterm: 'CIF Lagos' })).toBe(true);
    expect(applies(insure, { incoterm: 'FOB' })).toBe(false);
  });

  test('no goods leave before the L/C is checked', () => {
    const keys = (of: Stage): string[] => of.gate.flat().map((at) => variant('lc-sight').stages[at]!.key);
    expect(keys(stage('load', 'lc-sight'))).toContain('lc_check');
    expect(keys(stage('prod_start', 'lc-sight'))).toContain('lc_check');
  });
});

describe('filings of the destination', () => {
  test.each([
    ['isf', 'USA', 'Canada'],
    ['isf', '美国', '墨西哥'],
    ['ams', 'United States', 'South America'],
    ['aci', '加拿大', '美国'],
    ['afr', 'JAPAN', 'Korea'],
    ['ens', '德国 Hamburg', '英国'],
    ['ens', 'Netherlands', 'Ukraine'],
    ['ens', '挪威', '英国'],
    ['ens', 'Northern Ireland', 'Turkey'],
    ['uk_ssgb', 'UK', 'Northern Ireland'],
    ['acid', '埃及', '摩洛哥'],
  ])('%s for %s, not for %s', (key, country, other) => {
    expect(applies(stage(key), { country })).toBe(true);
    expect(applies(stage(key), { country: other })).toBe(false);
  });

  test.each(['isf', 'ams', 'aci', 'afr', 'ens', 'uk_ssgb', 'acid'])(
    '%s by the carrier’s cut-offs, else four days before the sailing',
    (key) => {
      expect(hardDates(stage(key), { etd: '2026-05-10' })).toEqual(['2026-05-06']);
      expect(hardDates(stage(key), { etd: '2026-05-10', manifest_cutoff: '2026-05-08 12:00' })).toEqual([
        '2026-05-08 12:00',
      ]);
      const both = { etd: '2026-05-10', manifest_cutoff: '2026-05-08 12:00', si_cutoff: '2026-05-07 17:00' };
      expect(hardDates(stage(key), both)).toEqual(['2026-05-07 17:00']);
    },
  );

  test.each(['空运', 'By air', '中欧班列', '卡航', 'DHL', '快递'])(
    'what goes by %s is not filed by sea',
    (ship_mode) => {
      for (const key of ['isf', 'ams'])
        expect(applies(stage(key), { country: '美国', ship_mode })).toBe(false);
    },
  );

  test('what the buyer fetches at the works is the buyer’s to file; what goes by sea is ours', () => {
    expect(applies(stage('isf'), { country: '美国', incoterm: 'EXW' })).toBe(false);
    expect(applies(stage('isf'), { country: '美国', incoterm: 'FOB', ship_mode: '海运' })).toBe(true);
  });
});

describe('cut-offs come from the shipping order and have no default', () => {
  test.each([
    ['si', 'si_cutoff'],
    ['vgm', 'vgm_cutoff'],
    ['gate_in', 'cy_cutoff'],
  ])('%s applies where %s is filled', (key, field) => {
    expect(applies(stage(key), {})).toBe(false);
    expect(applies(stage(key), { [field]: '2026-05-07 18:00' })).toBe(true);
    expect(hardDates(stage(key), { [field]: '2026-05-07 18:00' })).toEqual(['2026-05-07 18:00']);
    expect(stage(key).limit).toBeUndefined();
  });

  test('customs: two days before sailing, or by the customs cut-off, which binds', () => {
    expect(softDate(stage('customs'), { etd: '2026-05-10' })).toBe('2026-05-08');
    expect(softDate(stage('customs'), { etd: '2026-05-10', customs_cutoff: '2026-05-09 10:00' })).toBe(
      '2026-05-09',
    );
    expect(hardDates(stage('customs'), { customs_cutoff: '2026-05-08 10:00' })).toEqual(['2026-05-08 10:00']);
    expect(hardDates(stage('customs'), { etd: '2026-05-10' })).toEqual([]);
  });
});

describe('what comes before a cut-off is bound by it', () => {
  const cutoffs = { etd: '2026-05-22', customs_cutoff: '2026-05-21 10:00', si_cutoff: '2026-05-19 17:00' };

  test.each([
    ['docs_prep', ['2026-05-19 17:00', '2026-05-20']],
    ['load', ['2026-05-20']],
  ])('%s', (key, dates) => {
    expect(hardDates(stage(key), cutoffs)).toEqual(dates);
  });

  test('the draft B/L a working day after the SI, and never after the sailing', () => {
    expect(softDate(stage('bl_check'), cutoffs)).toBe('2026-05-20');
    expect(softDate(stage('bl_check'), { etd: '2026-05-24', si_cutoff: '2026-05-22 17:00' })).toBe(
      '2026-05-24',
    );
    expect(softDate(stage('bl_check'), { etd: '2026-05-24' })).toBe('2026-05-24');
  });
});

describe('certificates of origin, where the team keeps a column for them', () => {
  test.each([
    ['Vietnam', 'co_form_e'],
    ['印度尼西亚', 'co_form_e'],
    ['印度', 'co_apta'],
    ['Bangladesh', 'co_apta'],
    ['巴基斯坦', 'co_pakistan'],
    ['South Korea', 'co_korea'],
    ['Chile', 'co_year'],
    ['澳大利亚', 'co_year'],
    ['Serbia', 'co_year'],
    ['柬埔寨', 'co_year'],
    ['日本', 'co_rcep'],
    ['台湾', 'co_ecfa'],
    ['Brazil', 'co'],
    ['', 'co'],
  ])('%s takes %s and no other', (country, expected) => {
    const taken = variant('tt-fob').stages.filter(
      (found) => found.key.startsWith('co_') || found.key === 'co',
    );
    const fields = { country, co_no: '2026-05-01' };
    expect(
      taken.filter((found) => applies(found, fields) && found.key !== 'copy_docs').map((found) => found.key),
    ).toEqual([expected]);
    expect(taken.some((found) => applies(found, { country }))).toBe(false);
  });

  test('APTA within three working days of shipment and none later', () => {
    expect(hardDates(stage('co_apta'), { atd: '2026-05-07' })).toEqual(['2026-05-11']); // Sat 9 May is a make-up day
  });

  test('the certificate that the cell names goes before the country’s usual one', () => {
    const fields = { country: 'Vietnam', co_no: 'RCEP 260501' };
    expect(applies(stage('co_rcep'), fields)).toBe(true);
    expect(applies(stage('co_form_e'), fields)).toBe(false);
  });

  test.each(['co', 'co_rcep', 'co_form_e', 'co_pakistan', 'co_korea', 'co_year'])(
    '%s is applied for before the sailing and can be had for a year',
    (key) => {
      expect(softDate(stage(key), { etd: '2026-05-07' })).toBe('2026-05-05');
      expect(hardDates(stage(key), { atd: '2026-05-07' })).toEqual(['2027-05-07']);
    },
  );

  test('ECFA within 90 days of the declaration', () => {
    expect(hardDates(stage('co_ecfa'), { customs_date: '2026-05-06', atd: '2026-05-07' })).toEqual([
      '2026-08-04',
    ]);
  });

  test('every agreement says how well its window is known', () => {
    for (const { source, countries } of [RCEP, ASEAN, APTA, ECFA, ...BILATERAL]) {
      expect(source.zh).toMatch(/^[PSR] /);
      expect(source.en).toMatch(/^[PSR] /);
      expect(countries).not.toBe('');
    }
  });
});

describe('before an order', () => {
  test('a price is approved before the quotation goes out', () => {
    const quote = stage('quote', 'inquiry');
    expect(quote.gate.flat().map((at) => variant('inquiry').stages[at]!.key)).toEqual(['price_ok']);
  });

  test.each([
    ['quote_touch', '2026-05-04'],
    ['quote_touch_7', '2026-05-08'],
    ['quote_follow', '2026-05-16'],
  ])('%s after a quotation of 1 May', (key, due) => {
    expect(softDate(stage(key, 'inquiry'), { quote_date: '2026-05-01' })).toBe(due);
  });

  test('a quotation ends with its validity', () => {
    expect(hardDates(stage('quote_follow', 'inquiry'), { quote_valid_until: '2026-05-03' })).toEqual([
      '2026-05-03',
    ]);
  });
});

describe('variants without a vessel of ours have no filings of the sea', () => {
  test.each(['air', 'rail', 'exw', 'ecommerce'])('%s', (key) => {
    const keys = variant(key).stages.map((each) => each.key);
    for (const filing of ['isf', 'ams', 'aci', 'afr', 'ens', 'uk_ssgb', 'acid', 'vgm', 'si'])
      expect(keys).not.toContain(filing);
  });

  test('EXW is not cleared by us, FCA has no gate of ours', () => {
    expect(variant('exw').stages.map((each) => each.key)).not.toContain('customs');
    expect(variant('fca').stages.map((each) => each.key)).not.toContain('gate_in');
    expect(variant('fca').stages.map((each) => each.key)).toContain('customs');
  });
});

describe('making', () => {
  const order = { order_date: '2026-03-01', factory_due: '2026-04-30' };

  test.each([
    ['material', '2026-03-27'],
    ['pps_send', '2026-03-21'],
    ['pps_ok', '2026-03-26'],
    ['prod_start', '2026-03-30'],
    ['mid_qc', '2026-04-10'],
    ['ship_sample', '2026-04-14'],
    ['prod_done', '2026-04-30'],
    ['final_qc', '2026-05-03'],
  ])('%s scales with the days from order to factory date', (key, due) => {
    expect(softDate(stage(key), order)).toBe(due);
  });

  test('the factory date binds the end of production; an inspection follows it and precedes loading by two working days', () => {
    expect(hardDates(stage('prod_done'), order)).toEqual(['2026-04-30']);
    expect(softDate(stage('final_qc'), { ...order, loading_date: '2026-05-07' })).toBe('2026-04-30');
    expect(hardDates(stage('final_qc'), order)).toEqual([]);
  });

  test('without a factory date the goods are ready in time for the sailing', () => {
    expect(softDate(stage('prod_done'), { order_date: '2026-03-01', etd: '2026-04-15' })).toBe('2026-04-08');
  });

  test('a third party is booked two weeks ahead, others five working days', () => {
    expect(softDate(stage('insp_book'), order)).toBe('2026-04-23');
    expect(softDate(stage('insp_book_third'), order)).toBe('2026-04-16');
    expect(applies(stage('insp_book_third'), { inspector: 'SGS 广州' })).toBe(true);
    expect(applies(stage('insp_book'), { inspector: 'SGS 广州' })).toBe(false);
    expect(applies(stage('insp_book'), { inspector: '王工' })).toBe(true);
  });

  test('the order is handed over once money, credit or the L/C stands', () => {
    const gate = (of: Stage, key: string): string[][] =>
      of.gate.map((alternatives) => alternatives.map((at) => variant(key).stages[at]!.key));
    expect(gate(stage('handover', 'lc-sight'), 'lc-sight')).toEqual([['deposit', 'credit_ok', 'lc_check']]);
    expect(gate(stage('handover'), 'tt-fob')).toEqual([['deposit', 'prepaid', 'credit_ok']]);
    expect(gate(stage('deposit'), 'tt-fob')).toEqual([['pi_back']]);
  });
});

describe('after the sailing', () => {
  // The declaration of 31 December was of goods that left on 3 January: that is their export date.
  const overNewYear = { customs_date: '2026-12-31', atd: '2027-01-03' };

  test('VAT refund: next April softly, 36 months from the export firmly', () => {
    expect(softDate(stage('refund'), overNewYear)).toBe('2028-04-30');
    expect(hardDates(stage('refund'), overNewYear)).toEqual(['2030-01-03']);
    expect(hardDates(stage('refund'), { ...overNewYear, export_date: '2026-12-31' })).toEqual(['2029-12-31']);
  });

  test('export proceeds by 30 April of the year after the export, later only by the contract and within 36 months', () => {
    expect(hardDates(stage('forex'), overNewYear)[0]).toBe('2028-04-30');
    expect(hardDates(stage('forex'), { ...overNewYear, export_date: '2026-12-31' })[0]).toBe('2027-04-30');
    const long = { payment_term: 'O/A 600 days after B/L date', atd: '2027-01-03' };
    expect(hardDates(stage('forex'), long)).toEqual(['2028-08-25', '2030-01-03']);
  });

  test('balance of payments: declared five working days after the money', () => {
    expect(softDate(stage('bop_report'), { forex_date: '2026-05-07' })).toBe('2026-05-13');
    expect(applies(stage('bop_report'), {})).toBe(false);
  });

  test('archived within fifteen days of the filing, which needs the input invoice', () => {
    expect(stage('archive').limit).toEqual({ amount: 15, unit: 'd' });
    expect(
      stage('refund')
        .gate.flat()
        .map((at) => variant('tt-fob').stages[at]!.key),
    ).toEqual(['invoice_in']);
  });

  test('free time at the destination is ours under D terms only', () => {
    expect(applies(stage('free_time'), { ata: '2026-05-01', incoterm: 'FOB' })).toBe(false);
    expect(applies(stage('free_time'), { ata: '2026-05-01', incoterm: 'DDP LA' })).toBe(true);
  });

  test('a possible loss is told by the policy’s own days, and only where they are filled in', () => {
    const late = { payment_term: 'O/A 30 days after B/L date', atd: '2026-03-16' };
    expect(applies(stage('eci_loss'), late)).toBe(false);
    expect(applies(stage('eci_loss'), { ...late, eci_loss_days: '30' })).toBe(true);
    expect(hardDates(stage('eci_loss'), { ...late, eci_loss_days: '30' })).toEqual(['2026-05-15']);
  });

  test('SAFE: an advance that is more than 30 days early is reported within 30 days of the receipt', () => {
    const early = { deposit_date: '2026-01-01', etd: '2026-03-20' };
    expect(hardDates(stage('safe_advance'), early)).toEqual(['2026-01-31']);
    expect(applies(stage('safe_advance'), early)).toBe(true);
    expect(applies(stage('safe_advance'), { ...early, etd: '2026-01-31' })).toBe(false);
    expect(applies(stage('safe_advance'), { ...early, deposit_date: '√' })).toBe(false);
  });

  test('SAFE: a receipt more than 90 days after the export is reported within 30 days of the export', () => {
    const deferred = { payment_term: 'O/A 120 days after B/L date', atd: '2026-01-01' };
    expect(hardDates(stage('safe_report'), deferred)).toEqual(['2026-01-31']);
    expect(applies(stage('safe_report'), deferred)).toBe(true);
    expect(applies(stage('safe_report'), { ...deferred, payment_term: 'O/A 60 days after B/L date' })).toBe(
      false,
    );
  });

  test('no release before the balance; documents against payment go through the bank instead', () => {
    expect(
      stage('release')
        .gate.flat()
        .map((at) => variant('tt-fob').stages[at]!.key),
    ).toEqual(['balance_before', 'balance']);
    expect(applies(stage('release'), { payment_term: 'D/P at sight' })).toBe(false);
    expect(applies(stage('collection'), { payment_term: 'D/P at sight' })).toBe(true);
    expect(applies(stage('deposit'), { payment_term: 'O/A 60 days' })).toBe(false);
  });

  test('claims are answered within the contract’s thirty days', () => {
    expect(hardDates(stage('claim_solution', 'claim'), { claim_date: '2026-05-01' })).toEqual(['2026-05-31']);
  });

  test('wood is treated five working days before sailing, three before loading', () => {
    expect(softDate(stage('fumigation'), { etd: '2026-06-12' })).toBe('2026-06-05');
  });
});
