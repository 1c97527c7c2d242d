import type { CellKind, CellValue } from '../../../shared/book/model';
import type { CellWrite } from '../../../shared/book/patch';
import { writeFor } from '../../../shared/book/write-for';

test.each<[string, CellValue, CellKind, string | undefined, CellWrite]>([
  ['a formula', 5, 'N', 'A1+1', { as: 'formula', formula: '=A1+1', value: 5 }],
  ['a formula without a result', null, 'N', 'A1', { as: 'formula', formula: '=A1', value: null }],
  ['nothing', null, '.', undefined, { as: 'blank' }],
  ['an error', { error: '#N/A' }, 'e', undefined, { as: 'formula', formula: '=#N/A', value: { error: '#N/A' } }],
  ['text', 'x', 's', undefined, { as: 'text', value: 'x' }],
  ['a truth value', false, 'b', undefined, { as: 'boolean', value: false }],
  ['a number', 5, 'n', undefined, { as: 'number', value: 5 }],
  ['a date', 46145, 'd', undefined, { as: 'date', value: 46145 }],
  ['a date of a formula that is not known', 46145, 'D', undefined, { as: 'date', value: 46145 }],
  ['a moment', 46145.5, 't', undefined, { as: 'datetime', value: 46145.5 }],
  ['a time of day', 0.5, 'c', undefined, { as: 'number', value: 0.5 }],
])('%s is written back as it is', (_, value, kind, formula, write) => {
  expect(writeFor(value, kind, formula)).toEqual(write);
}); // prettier-ignore
