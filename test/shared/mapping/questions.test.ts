import type { Candidate } from '../../../shared/mapping/match';
import {
  columnQuestion,
  columnText,
  fieldName,
  grainQuestion,
  labelOf,
  overlapQuestion,
} from '../../../shared/mapping/questions';

const candidate = (field: string, kind: Candidate['kind'] = 'value'): Candidate => {
  return { field, kind, score: 0.6, how: 'words' };
};
const asked = (fields: string[], chosen = true, seen = 0) => {
  return columnQuestion(
    '出货',
    4,
    '日期',
    seen,
    fields.map((field) => candidate(field)),
    chosen,
  );
};

test('a field is called what people call it; one that is not known by its key', () => {
  expect(fieldName('etd')).toEqual({ zh: 'ETD', en: 'ETD' });
  expect(fieldName('nothing')).toEqual({ zh: 'nothing', en: 'nothing' });
});

test.each([
  ['booking_date', 'plan', '（计划）', ' (planned)'],
  ['booking_date', 'actual', '（实际）', ' (actual)'],
  ['booking_date', 'value', '', ''],
  ['etd', 'plan', '', ''],
  ['atd', 'actual', '', ''],
] as const)('%s as %s is marked %j where its name does not say it', (field, kind, zh, en) => {
  const name = fieldName(field);
  expect(labelOf(field, kind)).toEqual({ zh: name.zh + zh, en: name.en + en });
});

describe('what a column holds is asked', () => {
  test('the likeliest first, at most four, and none of these last', () => {
    const fields = ['etd', 'atd', 'eta', 'ata', 'order_date'];
    const { id, about, sheet, column, choices } = asked(fields);
    expect({ id, about, sheet, column }).toEqual({ id: 'column:出货:日期', about: 'column', sheet: '出货', column: 4 });
    expect(choices.map(({ value }) => value)).toEqual([...fields.slice(0, 4).map((field) => `field:${field}:value`), 'none']);
    expect(asked(['etd'], false).choices.map(({ value }) => value)).toEqual(['none', 'field:etd:value']);
  }); // prettier-ignore

  test('in one sentence', () => {
    expect(asked(['etd']).text).toEqual({ zh: '“日期”这一列是ETD吗？', en: 'Column "日期": Is it ETD?' });
    expect(asked(['etd', 'order_date']).text.zh).toMatch(/^“日期”这一列是ETD，还是.+？$/);
    expect(asked(['etd', 'order_date']).text.en).toMatch(/^Column "日期": Is it ETD or .+\?$/);
    expect(asked([]).text).toEqual({ zh: '“日期”这一列是什么吗？', en: 'Column "日期": Is it something?' });
  });

  test('with cells of the column, or without them where they stand beside it', () => {
    const { choices } = asked(['etd']);
    expect(columnText('日期', choices, ['5/1', '5/2']).zh).toBe('“日期”这一列（例如 5/1、5/2）是ETD吗？');
    expect(columnText('日期', choices)).toEqual(asked(['etd']).text);
  });

  test('of the second column of that name by its number', () => {
    expect(asked(['etd'], true, 1).id).toBe('column:出货:日期#2');
  });
});

test('what a row stands for is asked, the guess first', () => {
  const { id, about, text, choices } = grainQuestion('出货', 2, 'order×sku', 'A-1');
  expect([id, about]).toEqual(['grain:出货:2', 'grain']);
  expect(text.zh).toContain('A-1');
  expect(choices.map(({ value }) => value)).toEqual(['order×sku', 'order', 'order×shipment']);
  expect(new Set(choices.map(({ label }) => label.zh)).size).toBe(3);
});

test('whether a second list of the same orders is planned is asked', () => {
  const { id, about, sheet, text, choices } = overlapQuestion('收款', 1, '明细');
  expect([id, about, sheet]).toEqual(['table:收款:1', 'table', '收款']);
  expect(text.en).toBe('"收款" lists the same orders as "明细". Is "收款" to be planned as well?');
  expect(choices.map(({ value }) => value)).toEqual(['use', 'leave out']);
});
