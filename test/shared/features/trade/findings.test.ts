import { applyPatch } from '../../../../shared/book/apply';
import { a1 } from '../../../../shared/book/address';
import { CAPABILITIES } from '../../../../shared/features';
import { allFindings } from '../../../../shared/features/findings/all';
import { proposeFix } from '../../../../shared/features/findings/fix';
import { proposeKeep } from '../../../../shared/features/findings/keep';
import { cardFindings } from '../../../../shared/features/trade/findings';
import type { Plan } from '../../../../shared/plan/plan';
import type { TestCell } from '../../../tools/book';
import { doneRow, MAPLE, orderRow, planned, TERMS, tradeBook } from './book';

const cells = (plan: Plan) =>
  cardFindings(plan).map(({ place, also = [] }) => [a1(place.row, place.column), also.length]);
const card = (at: number, text: TestCell): TestCell[] =>
  MAPLE.map((cell, each) => (each === at ? text : cell));

test('what means the same as the card is no finding, however it is spelled', () => {
  const row = orderRow({
    no: 'A-1',
    terms: 'T/T 30% deposit, balance against copy of B/L',
    incoterm: 'ＦＯＢ Ningbo',
    port: 'HAMBURG, Germany',
    currency: '美元',
  });
  expect(cells(planned(tradeBook([row])))).toEqual([]);
});

test('each column of an open order that differs from the card is a finding at its cell', () => {
  const row = orderRow({
    no: 'A-1',
    terms: '100% T/T 发货前',
    incoterm: 'CIF Bremen',
    port: 'Bremen',
    currency: 'EUR',
  });
  const more = orderRow({ no: 'A-2' });
  const plan = planned(tradeBook([row, more]));
  expect(cells(plan)).toEqual([['L2', 0], ['J2', 0], ['H2', 0], ['K2', 0]]); // prettier-ignore
});

test('orders that are over, blank cells and terms that nobody can read are left alone', () => {
  const rows = [
    doneRow({ no: 'A-1', incoterm: 'CIF' }),
    orderRow({ no: 'A-2', incoterm: '', terms: 'T/T' }),
    orderRow({ no: 'A-3', incoterm: '/' }),
  ];
  expect(cells(planned(tradeBook(rows)))).toEqual([]);
  expect(cells(planned(tradeBook([orderRow({ no: 'A-4', incoterm: 'CIF' })], [card(6, null)])))).toEqual([]);
});

test('many orders of a customer are one finding of a column, at the newest', () => {
  const rows = ['2026-04-01', '2026-05-01', '2026-03-01'].map((ordered, at) =>
    orderRow({ no: `A-${at}`, incoterm: 'CIF Hamburg', ordered }),
  );
  const plan = planned(tradeBook(rows));
  expect(cells(plan)).toEqual([['J3', 2]]);
  expect(cardFindings(plan)[0]!.message.zh).toBe(
    'MAPLE 有 3 单的贸易条款和客户卡（FOB）不一样，如这格“CIF Hamburg”。用卡片上的，还是保留？',
  );
});

test('the card’s is taken in all of them with one answer', () => {
  const plan = planned(tradeBook([1, 2].map((at) => orderRow({ no: `A-${at}`, terms: '100% T/T 发货前' }))));
  const all = allFindings(CAPABILITIES, plan);
  const { patch } = proposeFix(plan, all, 'card', cardFindings(plan)[0]!.place);
  expect(patch.cells.map(({ write }) => write)).toEqual([1, 2].map(() => ({ as: 'text', value: TERMS })));
  expect(cells(planned(applyPatch(plan.book, patch).book))).toEqual([]);
});

test('what a person keeps is asked no more, until the cell says something else', () => {
  const plan = planned(
    tradeBook([orderRow({ no: 'A-1', incoterm: 'CIF' }), orderRow({ no: 'A-2', incoterm: 'CIF' })]),
  );
  const { patch, notes } = proposeKeep(
    plan,
    cardFindings(plan),
    'card',
    cardFindings(plan)[0]!.place,
    '王丽',
  );
  expect(notes).toEqual([]);
  const kept = applyPatch(plan.book, patch).book;
  expect(cells(planned(kept))).toEqual([]);
  const changed = {
    ...kept,
    sheets: kept.sheets.map((sheet, at) =>
      at === 0
        ? {
            ...sheet,
            rows: sheet.rows.map((row, r) =>
              r === 1 ? row.map((cell, c) => (c === 9 ? 'DDP' : cell)) : row,
            ),
          }
        : sheet,
    ),
  };
  expect(cells(planned(changed))).toEqual([['J2', 0]]);
});

test('an answer on a cell that is found no more writes nothing', () => {
  const plan = planned(tradeBook([orderRow({ no: 'A-1' })]));
  const place = { sheet: '出货', row: 2, column: 10 };
  const { patch, notes } = proposeKeep(plan, cardFindings(plan), 'card', place, '');
  expect([patch.cells, patch.sheets, notes.length]).toEqual([[], [], 1]);
});
