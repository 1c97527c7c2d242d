import { inlineEngine } from '../../../pane/engine/inline';
import { PaneStore } from '../../../pane/state/store';
import type { Worksheet } from '../../../emulators/spreadsheet/worksheet';
import { HEADERS, orderBook } from '../../tools/order-book';
import { MID_MORNING, setUp } from '../../tools/set-up';
import { aTeam } from '../../tools/team';
import { quiet, startTestOffice, type TestOffice } from './office';

/** Row 5 is order A-03, whose deposit is awaited; column 8 says when it was paid. */
const [ROW, PAID] = [5, 8];

let office: TestOffice;
let store: PaneStore;
let sheet: Worksheet;

describe.each([
  ['an Excel that groups what is undone', '1.20'],
  ['an Excel that does not', '1.17'],
])('%s', (_, version) => {
  beforeAll(async () => {
    office = await startTestOffice(version);
  });
  afterAll(() => office.started.stop());

  beforeEach(async () => {
    office.hold(setUp(orderBook(), aTeam));
    sheet = office.workbook.sheets[0]!;
    const clock = { now: () => MID_MORNING, watch: () => () => undefined };
    store = new PaneStore({ host: office.host(), startEngine: inlineEngine, clock, view: 'today' });
    await store.start();
    await store.update();
    await settled();
    office.excel.undo.start();
  });
  afterEach(async () => {
    store.close();
    await quiet();
  });

  const settled = async (): Promise<void> => {
    for (let i = 0; i < 3; i++) {
      await quiet();
      await store.settled();
    }
  };
  const rowAt = (at: number) => Array.from(sheet.rows[at - 1]!, (cell) => cell?.value ?? null);
  const row = () => rowAt(ROW);
  const pay = async (): Promise<void> => {
    sheet.set(ROW, PAID, { value: 46160, format: 'yyyy/m/d' });
    await settled();
  };
  /** Ctrl+Z until a result of the row is back, which is the first one where Excel groups. */
  const undoOurs = async (): Promise<void> => {
    const after = JSON.stringify(row());
    while (JSON.stringify(row()) === after && office.excel.undo.undo()) await settled();
  };
  /** Ctrl+Z until the cell that was typed is empty again, as a person presses it. */
  const undoAll = async (): Promise<void> => {
    while (office.excel.undo.undo()) await settled();
  };

  test('the results that were written after an edit are taken back by Ctrl+Z and stay so; so is the edit', async () => {
    const before = row();
    await pay();
    const after = row();
    expect(after.filter((value, c) => value !== before[c]).length).toBeGreaterThan(1);
    await undoOurs();
    expect(row()).not.toEqual(after);
    expect(row()[PAID - 1]).toBe(46160);
    expect(store.state.following).toMatchObject({ isOn: true, paused: 1 });
    await undoAll();
    expect(row()).toEqual(before);
    // Nothing is left to be written there: the row is followed again.
    expect(store.state.following!.paused).toBe(0);
    await pay();
    expect(row()).toEqual(after);
  });

  test('Ctrl+Y brings them back, and the row is followed again', async () => {
    await pay();
    const after = row();
    let steps = 0;
    while (row()[PAID - 1] !== null && office.excel.undo.undo()) steps++;
    await settled();
    for (; steps > 0; steps--) office.excel.undo.redo();
    await settled();
    expect(row()).toEqual(after);
    expect(store.state.following!.paused).toBe(0);
  });

  test('other rows go on being followed, and so does this one when the person says so', async () => {
    await pay();
    const after = row();
    await undoOurs();
    const other = rowAt(6);
    sheet.set(6, 9, { value: 46160, format: 'yyyy/m/d' });
    await settled();
    expect(rowAt(6).filter((value, c) => value !== other[c]).length).toBeGreaterThan(1);
    expect(row()).not.toEqual(after);
    await store.update();
    await settled();
    expect(row()).toEqual(after);
    expect(store.state.following!.paused).toBe(0);
  });

  test('Update now is taken back as well, and an edit of a row does not bring it back', async () => {
    for (let at = 3; at <= 7; at++)
      for (let c = HEADERS.length + 1; c <= rowAt(2).length; c++) sheet.put(at, c, { value: null });
    await store.refresh();
    office.excel.undo.start();
    const width = () => sheet.rows.map((_, r) => rowAt(r + 1).filter((value) => value !== null).length);
    const before = width();
    await store.update();
    await settled();
    expect(width()).not.toEqual(before);
    await undoAll();
    expect(width()).toEqual(before);
    sheet.set(ROW, PAID, { value: 46160, format: 'yyyy/m/d' });
    await settled();
    expect(width()[ROW - 1]).toBe(before[ROW - 1]! + 1);
    expect(store.state.following!.paused).toBeGreaterThan(0);
  });

  test('with automatic writing turned off an edit is judged and answered with no write, until it is on again', async () => {
    await store.turnFollowing(false);
    const before = row();
    const { version: seen } = store.state;
    await pay();
    expect(store.state.version).toBeGreaterThan(seen);
    expect(row()).toEqual(before.map((value, c) => (c === PAID - 1 ? 46160 : value)));
    await store.turnFollowing(true);
    sheet.set(ROW, PAID, { value: 46161, format: 'yyyy/m/d' });
    await settled();
    expect(row().filter((value, c) => value !== before[c]).length).toBeGreaterThan(1);
  });

  test('what was written is kept, the newest first', async () => {
    await pay();
    const [newest] = store.state.following!.log;
    expect(newest).toMatchObject({
      at: MID_MORNING,
      title: { en: 'Written after an edit' },
      where: expect.stringMatching(/^出货 5/),
    });
    expect(store.state.following!.log.length).toBeGreaterThan(0);
  });
});
