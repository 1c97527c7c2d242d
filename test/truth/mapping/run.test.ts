import { mappingText, missedFloors } from '../../../truth/mapping/report';
import { measureTrackers, trackers, KINDS } from '../../../truth/mapping/run';
import { readTracker } from '../../../truth/mapping/tracker';

test('a tracker is read from its file: titles above, cells below', () => {
  const { sheet, right } = readTracker('x', '= tracker header 2 key PO\n^ Orders\nPO | customer_po | P1 | P2\nETD | etd,- | 2026-05-01 |\n'); // prettier-ignore
  expect(sheet.rows).toEqual([['Orders'], ['PO', 'ETD'], ['P1', 46143], ['P2', null]]);
  expect(sheet.kinds).toEqual(['s', 'ss', 'sd', 's.']);
  expect(right?.columns[1]).toEqual({ header: 'ETD', fields: ['etd'], mayBeNone: true });
});

test.each(KINDS)('headers of public lists, %s, are read as right as they have been', (kept) => {
  const all = measureTrackers(trackers(kept));
  expect(trackers(kept).filter(({ right }) => right).length).toBeGreaterThanOrEqual(6);
  expect(missedFloors(kept, all)).toEqual([]);
});

test('every list that the rules were made with is found, with its header and its key', () => {
  const faults = measureTrackers(trackers('tuned on')).flatMap(({ name, faults }) =>
    faults.map((fault) => `${name}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test('a figure below its floor is named with both', () => {
  const [list] = measureTrackers(trackers('tuned on').slice(0, 1));
  const bad = { ...list!, columns: 10, known: 8, right: 4, rightAsked: 1, wrong: ['Size -> cbm'] };
  expect(missedFloors('tuned on', [bad])).toEqual([
    'headers tuned on: recall 50.0 %, the floor is 94 %',
    'headers tuned on: 10.0 % wrong without a question, at most 1 %',
  ]);
  expect(mappingText('tuned on', [bad], true)).toContain('wrong: Size -> cbm');
});

test('a note of where headers are from is no column', () => {
  const { right } = readTracker('x', '// from there\n= tracker header 1\nPO | customer_po | P1\n');
  expect(right?.columns.map(({ header }) => header)).toEqual(['PO']);
});
