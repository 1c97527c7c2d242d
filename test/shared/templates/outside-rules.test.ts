import { SHIPPED_STAGES } from '../../../shared/plan/shipped-stages';
import { clockSource } from '../../../shared/plan/clock-source';
import { evaluateExpression } from '../../../shared/plan/evaluate-expression';
import { compileProcess } from '../../../shared/process/compile';
import { holds } from '../../../shared/process/condition';
import type { Stage, Variant } from '../../../shared/process/process';
import { allTemplateRows, DEFAULT_VARIANT } from '../../../shared/templates';
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
    ['ens', 'Netherlands', 'Norway'],
  ])('%s for %s, not for %s', (key, country, other) => {
    expect(applies(stage(key), { country })).toBe(true);
    expect(applies(stage(key), { country: other })).toBe(false);
  });

  test.each(['isf', 'ams', 'aci', 'afr', 'ens'])(
    '%s the day before the sailing day, earlier by the carrier’s cut-off',
    (key) => {
      expect(hardDates(stage(key), { etd: '2026-05-10' })).toEqual(['2026-05-09']);
      expect(hardDates(stage(key), { etd: '2026-05-10', manifest_cutoff: '2026-05-07 12:00' })[0]).toBe(
        '2026-05-07 12:00',
      );
    },
  );
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

  test('customs: a day before sailing, and the customs cut-off binds', () => {
    expect(softDate(stage('customs'), { etd: '2026-05-10' })).toBe('2026-05-09');
    expect(hardDates(stage('customs'), { customs_cutoff: '2026-05-08 10:00' })).toEqual(['2026-05-08 10:00']);
    expect(hardDates(stage('customs'), { etd: '2026-05-10' })).toEqual([]);
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

  test('Form E without a mark within three days of shipment', () => {
    expect(softDate(stage('co_form_e'), { atd: '2026-05-07' })).toBe('2026-05-10');
  });
});

describe('after the sailing', () => {
  test('VAT refund: next April softly, 36 months firmly', () => {
    const fields = { customs_date: '2026-03-10', atd: '2026-03-12' };
    expect(softDate(stage('refund'), fields)).toBe('2027-04-30');
    expect(hardDates(stage('refund'), fields)).toEqual(['2029-03-10']);
  });

  test('free time: the day of discharge is its first day', () => {
    expect(softDate(stage('free_time'), { ata: '2026-05-01' })).toBe('2026-05-07');
    expect(softDate(stage('free_time'), { ata: '2026-05-01', free_time: '14' })).toBe('2026-05-14');
  });

  test('credit insurance: declared within five working days of shipment, where the order is insured', () => {
    expect(softDate(stage('eci_decl'), { atd: '2026-05-07' })).toBe('2026-05-13');
    expect(applies(stage('eci_decl'), {})).toBe(false);
  });

  test('SAFE: an advance without export and an export without payment are reported after 90 days', () => {
    expect(softDate(stage('safe_advance'), { deposit_date: '2026-01-01' })).toBe('2026-05-01');
    expect(applies(stage('safe_advance'), { deposit_date: '√' })).toBe(false);
    expect(softDate(stage('safe_report'), { atd: '2026-01-01' })).toBe('2026-05-01');
    expect(applies(stage('safe_report'), { payment_term: 'O/A 60 days', atd: '2026-01-01' })).toBe(true);
  });

  test('no release before the balance; documents against payment go through the bank instead', () => {
    expect(stage('release').gate.flat().map((at) => variant('tt-fob').stages[at]!.key)).toEqual([
      'balance_before',
      'balance',
    ]);
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
