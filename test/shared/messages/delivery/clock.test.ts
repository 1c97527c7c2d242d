import { isTold, type Outbox } from '../../../../shared/messages/delivery/outbox';
import { prepared } from '../../../../shared/messages/delivery/prepare';

const KEY = 'handoff PO-1/prod_done/1 1 handed';
const group = (day: number): Outbox => ({ version: 1, channels: [{ name: '群', messages: [], told: [{ key: KEY, day }], sends: [] }] }); // prettier-ignore

test('a clock that stood at another year for a run makes nobody hear again of what was told', () => {
  const [today, longAgo] = [46_160, 36_526];
  const inThePast = prepared(group(today), [], [], longAgo, [{ channel: '群', keys: [KEY] }]).outbox;
  // Back in the present it is not current for a day, and then it is again.
  expect(isTold(prepared(inThePast, [], [], today + 1).outbox, '群', KEY)).toBe(true);
});

test('what has not been current for a long time is forgotten', () => {
  expect(isTold(prepared(group(46_160), [], [], 46_160 + 46).outbox, '群', KEY)).toBe(false);
});
