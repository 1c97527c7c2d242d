import { headerCandidates, isSerial, shareOut } from '../../../shared/mapping/columns';
import { type Draft } from '../../../shared/mapping/draft';
import type { Candidate } from '../../../shared/mapping/match';
import type { Profile } from '../../../shared/mapping/profile';

const candidate = (field: string, score: number, how: Candidate['how'] = 'alias'): Candidate => {
  return { field, kind: 'value', score, how };
};
const EMPTY = { filled: 0, dates: 0, serials: 0, states: 0, truths: 0 } as Profile;
const draft = (header: string, candidates: Candidate[], more: Partial<Draft> = {}): Draft => {
  return { column: 1, header, seen: 0, profile: EMPTY, samples: [], candidates, stage: undefined, ...more };
};
/** `field confidence`, with a `?` and the choices where it is asked about. */
function shared(...drafts: Draft[]): string[] {
  const numbered = drafts.map((one, i) => ({ ...one, column: i + 1 }));
  return shareOut('S', numbered, []).map(({ field, stage, confidence, question }) => {
    const choices = question?.choices.map(({ value }) => value.replace(/^field:(\w+):\w+$/, '$1')).join();
    return `${field ?? stage ?? 'none'} ${confidence}${choices === undefined ? '' : ` ?${choices}`}`;
  });
}

describe('a column', () => {
  test.each<[string, Draft[], string[]]>([
    ['that is sure is not asked about', [draft('a', [candidate('etd', 0.75)])], ['etd 0.75']],
    ['that is not quite sure is', [draft('a', [candidate('etd', 0.74)])], ['etd 0.74 ?etd,none']],
    ['that is a guess is', [draft('a', [candidate('etd', 0.58)])], ['etd 0.58 ?etd,none']],
    ['below that is not taken, only offered', [draft('a', [candidate('etd', 0.57)])], ['none 0 ?none,etd']],
    ['that is hardly alike is not even offered', [draft('a', [candidate('etd', 0.41)])], ['none 0']],
    ['that is barely alike is', [draft('a', [candidate('etd', 0.42)])], ['none 0 ?none,etd']],
    ['of many of its kind needs less', [draft('a', [candidate('remark', 0.6)])], ['remark 0.6']],
    ['but not nothing', [draft('a', [candidate('remark', 0.59)])], ['remark 0.59 ?remark,none']],
    ['of which there may be several', [draft('a', [candidate('remark', 0.9)]), draft('b', [candidate('remark', 0.8)])], ['remark 0.9', 'remark 0.8']],
    ['that another suits better is asked about', [draft('a', [candidate('etd', 0.8)]), draft('b', [candidate('etd', 0.9)])], ['etd 0.55 ?etd,none', 'etd 0.9']],
    ['of two alike the first has it', [draft('a', [candidate('etd', 0.8)]), draft('b', [candidate('etd', 0.8)])], ['etd 0.8', 'etd 0.55 ?etd,none']],
    ['takes its second meaning when the first is taken', [draft('a', [candidate('etd', 0.9)]), draft('b', [candidate('etd', 0.8), candidate('eta', 0.6)])], ['etd 0.9', 'eta 0.6 ?eta,etd,none']],
    ['unless that is doubtful', [draft('a', [candidate('etd', 0.9)]), draft('b', [candidate('etd', 0.8), candidate('eta', 0.59)])], ['etd 0.9', 'etd 0.55 ?etd,eta,none']],
    ['with a close rival is asked about', [draft('a', [candidate('etd', 0.9), candidate('eta', 0.84)])], ['etd 0.7 ?etd,eta,none']],
    ['with a rival not so close is not', [draft('a', [candidate('etd', 0.9), candidate('eta', 0.83)])], ['etd 0.9']],
    ['with a rival by a part of its header is not', [draft('a', [candidate('etd', 0.9), candidate('eta', 0.88, 'part')])], ['etd 0.9']],
    ['whose rival is its own outcome is not', [draft('a', [candidate('etd', 0.9), candidate('atd', 0.88)])], ['etd 0.9']],
    ['that is asked about offers what is not far behind', [draft('a', [candidate('etd', 0.74), candidate('eta', 0.39), candidate('ata', 0.38)])], ['etd 0.74 ?etd,eta,none']],
    ['that is never surer than sure', [draft('a', [candidate('etd', 1.2)])], ['etd 1']],
    ['of a stage', [draft('a', [], { stage: { key: 'mid', kind: 'plan', score: 0.8, isExact: false } })], ['mid 0.8']],
    ['of numbers tells of no stage', [draft('a', [], { stage: { key: 'mid', kind: 'plan', score: 0.8, isExact: true }, profile: { ...EMPTY, filled: 4 } })], ['none 0']],
    ['known by its cells is asked about', [draft('a', [], { profile: { filled: 4, containers: 4 } as Profile })], ['container_no 0.7 ?container_no,none']],
  ])('%s', (_, drafts, expected) => expect(shared(...drafts)).toEqual(expected)); // prettier-ignore
});

test.each([
  ['序号', true],
  ['No.', true],
  [' S/N ', true],
  ['#', true],
  ['Order No', false],
  ['序号2', false],
])('%j only counts rows: %s', (header, expected) => expect(isSerial(header)).toBe(expected));

test.each([
  ['订单号', '', 'order_no'],
  ['定金 日期', '日期', 'deposit_date'],
  ['其他 客户', '客户', 'customer'],
  ['产前样 寄出', '寄出', 'sample_sent'],
  ['出货信息 ETD', 'ETD', 'etd'],
])('under a group %j with the label %j is %s', (header, lower, field) =>
  expect(headerCandidates(header, lower)[0]?.field ?? 'none').toBe(field),
);

test.each([
  ['定金', '付款', 'deposit_amount'],
  ['定金', '收到', 'deposit_date'],
  ['产前样', '寄出', 'sample_sent'],
  ['产前样', '确认', 'sample_ok'],
  ['生产', '完成', 'prod_done'],
  ['生产', '开始', 'prod_start'],
  ['验货', '安排', 'inspection_booked'],
  ['提单', '签发', 'bl_date'],
  ['提单', '确认', 'bl_confirmed'],
])('%s %s is %s', (group, deed, field) => {
  expect(headerCandidates(`${group} ${deed}`, deed)[0]?.field).toBe(field);
});

test.each('product remark sku next_action vessel_voyage container_type'.split(' '))(
  'a sheet may well have two columns of %s',
  (field) => {
    const twice = [draft('a', [candidate(field, 0.9)]), draft('b', [candidate(field, 0.9)])];
    expect(shared(...twice)).toEqual([`${field} 0.9`, `${field} 0.9`]);
  },
);

test('one field may show two stages', () => {
  const of = (key: string) => ({ stage: { key, kind: 'actual' as const, score: 0.9, isExact: true } });
  const drafts = [
    draft('a', [candidate('etd', 0.9)], of('mid')),
    draft('b', [candidate('etd', 0.9)], of('end')),
  ];
  expect(shared(...drafts)).toEqual(['etd 0.9', 'etd 0.9']);
  expect(shared(...drafts.map((one) => ({ ...one, ...of('mid') })))[1]).toMatch(/^etd 0.55/);
});

test('what is not mapped is a plain value of no stage', () => {
  expect(shareOut('S', [draft('a', [])], [])).toEqual([
    { column: 1, header: 'a', field: null, stage: null, kind: 'value', confidence: 0 },
  ]);
});
