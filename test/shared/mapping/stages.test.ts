import { stageByName, stageOfField } from '../../../shared/mapping/stages';

const STAGES = [
  { key: 'mid', names: ['中期验货', 'Mid inspection'], evidence: [] },
  { key: 'book', names: ['订舱', 'Booking', ''], evidence: ['booking_no', 'booking_date'] },
  { key: 'board', names: ['装船', 'On board'], evidence: ['atd'] },
  { key: 'docs', names: ['交单'], evidence: ['docs_sent', 'booking_date'] },
];
const named = (header: string): string => {
  const found = stageByName(header, STAGES);
  return found ? `${found.key} ${found.kind} ${found.score}` : 'none';
};

test.each([
  ['中期验货', 'mid actual 0.9'],
  ['MID INSPECTION', 'mid actual 0.9'],
  ['中期验货 Mid inspection', 'mid actual 0.9'],
  ['计划中期验货', 'mid plan 0.8'],
  ['中期验货日期', 'mid actual 0.8'],
  ['Mid inspection (planned)', 'mid plan 0.9'],
  ['中期验货费', 'none'],
  ['中期验货数量', 'none'],
  ['订舱号', 'none'],
  ['客户', 'none'],
  ['日期', 'none'],
  ['', 'none'],
])('the stage that %j names: %s', (header, expected) => expect(named(header)).toBe(expected));

test('without stages none is named', () => {
  expect(stageByName('中期验货', [])).toBeUndefined();
});

test.each([
  ['booking_no', 'book'],
  ['booking_date', 'book'],
  ['docs_sent', 'docs'],
  ['etd', 'board'],
  ['atd', 'board'],
  ['customer', null],
])('%s shows that %s is done', (field, stage) => expect(stageOfField(field, STAGES)).toBe(stage));

test('the stage that asks for a field first goes before one that falls back on it', () => {
  const stages = [
    { key: 'late', names: [], evidence: ['docs_sent', 'atd'] },
    { key: 'board', names: [], evidence: ['atd'] },
  ];
  expect(stageOfField('atd', stages)).toBe('board');
});
