import { Engine } from '../../../pane/engine/engine';
import { NothingPlanned } from '../../../pane/engine/errors';
import { wholeDay } from '../../../shared/time/moment';

let isOffline = false;

jest.mock('../../../pane/engine/data', () => ({
  loadPlanning: async () => {
    if (isOffline) throw new Error('offline');
    return jest.requireActual<object>('../../../pane/engine/planning');
  },
}));

const NOW = wholeDay(46160);

test('before a book is planned there is nothing to ask', async () => {
  const engine = new Engine();
  await engine.prepare();
  engine.begin([]);
  await expect(engine.ask('book.summary')).rejects.toThrow(NothingPlanned);
  expect(() => engine.moveTo(NOW)).toThrow(NothingPlanned);
});

test('what could not be fetched is fetched again when the person refreshes', async () => {
  isOffline = true;
  const engine = new Engine();
  engine.begin([]);
  await expect(engine.plan(NOW)).rejects.toThrow('offline');
  isOffline = false;
  await expect(engine.plan(NOW)).resolves.toMatchObject({ isSetUp: false });
});
