import { shares } from '../../../truth/mapping/measure';
import { measureTrackers, trackers } from '../../../truth/mapping/run';
import { readTracker } from '../../../truth/mapping/tracker';

test('a tracker is read from its file: titles above, cells below', () => {
  const { sheet, right } = readTracker('x', '= tracker header 2 key PO\n^ Orders\nPO | customer_po | P1 | P2\nETD | etd,- | 2026-05-01 |\n'); // prettier-ignore
  expect(sheet.rows).toEqual([['Orders'], ['PO', 'ETD'], ['P1', 46143], ['P2', null]]);
  expect(sheet.kinds).toEqual(['s', 'ss', 'sd', 's.']);
  expect(right?.columns[1]).toEqual({ header: 'ETD', fields: ['etd'], mayBeNone: true });
});

test('public trackers are read right: nine columns of ten, two of a hundred wrongly without asking', () => {
  const all = measureTrackers();
  expect(trackers().filter(({ right }) => right).length).toBeGreaterThanOrEqual(10);
  const { recall, wrong } = shares(all);
  expect(recall).toBeGreaterThanOrEqual(90);
  expect(wrong).toBeLessThanOrEqual(2);
  expect(all.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
});
