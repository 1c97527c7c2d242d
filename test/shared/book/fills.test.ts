import { FillRows, fillAt } from '../../../shared/book/fills';

test('fills are told cell by cell, however a host writes colours, white and unreadable ones as none', () => {
  const fills = new FillRows();
  fills.put(2, 3, '#ff0000');
  fills.put(2, 1, 'FFFFFF00');
  fills.put(1, 1, '#FFFFFF');
  fills.put(1, 2, '');
  fills.put(4, 2, 'ff0000');
  const sheet = fills.told();
  expect(sheet.fills).toEqual({ colours: ['FF0000', 'FFFF00'], rows: ['', 'B.A', '', '.A'] });
  expect([fillAt(sheet, 2, 1), fillAt(sheet, 2, 2), fillAt(sheet, 4, 2), fillAt(sheet, 9, 9)]).toEqual([
    'FFFF00',
    undefined,
    'FF0000',
    undefined,
  ]);
  expect(fillAt({}, 1, 1)).toBeUndefined();
});

test('of more colours than explain anything the later ones are none', () => {
  const fills = new FillRows();
  for (let at = 0; at < 200; at++) fills.put(1, at + 1, at.toString(16).padStart(6, '0'));
  expect(fillAt(fills.told(), 1, 120)).toBe('000077');
  expect(fillAt(fills.told(), 1, 121)).toBeUndefined();
});
