import type { BookChange } from '../../../shared/host';
import type { Place } from '../../../shared/book/address';
import { openSidebarHost } from '../../../emulators/apps-script/sidebar-host';
import { open, small } from '../tools';

/** A sidebar that has read the book and listens. */
async function listening(under: ReturnType<typeof open>) {
  const { host, poll } = openSidebarHost(under.project);
  const [changes, places]: [BookChange[], Place[]] = [[], []];
  await host.readBook();
  host.watch((change) => changes.push(change));
  host.watchSelection((place) => places.push(place));
  await poll();
  return { host, poll, changes, places };
}

const text = (value: string) => ({ as: 'text', value }) as const;
const patch = {
  sheets: [],
  columns: [],
  cells: [{ sheet: '出货', row: 3, column: 16, seen: null, write: text('加急') }],
};

describe('what a sidebar hears', () => {
  test('of what the person types: once, and that it has been answered', async () => {
    const under = open(small());
    const at = await listening(under);
    under.types('出货', 5, 8, [[46100]]);
    await at.poll();
    await at.poll();
    expect(at.changes).toEqual([{ sheet: '出货', rows: [5, 5], remote: true }]);
  });

  test('of an edit that was not answered, so that it answers itself', async () => {
    const under = open(small());
    const at = await listening(under);
    under.world.isLockHeld = true;
    under.types('出货', 5, 8, [[46100]]);
    await at.poll();
    expect(at.changes).toEqual([{ sheet: '出货', rows: [5, 5], remote: false }]);
  });

  test("of a colleague's edit and of another sidebar's commit; of its own at once and never again", async () => {
    const under = open(small());
    const [one, other] = [await listening(under), await listening(under)];
    under.world.user = { email: '', key: 'user-2' };
    under.world.isLockHeld = true;
    under.types('出货', 6, 8, [[46100]]);
    under.world.user = { email: '', key: 'user-1' };
    under.world.isLockHeld = false;
    await one.host.commit(patch);
    expect(one.changes).toEqual([{ sheet: '出货', rows: [3, 3], remote: false }]);
    await one.poll();
    await other.poll();
    const colleague = { sheet: '出货', rows: [6, 6], remote: true };
    expect(one.changes.slice(1)).toEqual([colleague]);
    expect(other.changes).toEqual([colleague, { sheet: '出货', rows: [3, 3], remote: true }]);
  });

  test('of an update by the timer: that anything may be different', async () => {
    const under = open(small());
    const at = await listening(under);
    under.world.now += 24 * 3600_000;
    under.project.call('updateNow');
    await at.poll();
    expect(at.changes).toEqual([{ sheet: '', remote: true }]);
  });

  test('of rows that were deleted, which fire no event', async () => {
    const under = open(small());
    const at = await listening(under);
    under.world.workbook.find('出货')!.deleteRows(7, 1);
    await at.poll();
    expect(at.changes).toEqual([{ sheet: '出货', remote: true }]);
  });

  test('of where the cursor goes, but not of where it was sent by itself', async () => {
    const under = open(small());
    const at = await listening(under);
    const { workbook } = under.world;
    workbook.select(workbook.find('出货')!, { top: 4, left: 2, bottom: 6, right: 3 });
    await at.poll();
    await at.host.select({ sheet: '出货', row: 6, column: 1 });
    await at.poll();
    expect(at.places.slice(1)).toEqual([{ sheet: '出货', row: 4, column: 2 }]);
    expect(workbook.selection).toMatchObject({ top: 6, left: 1 });
  });

  test('nothing while nobody answers; then it asks more seldom', async () => {
    const under = open(small());
    const at = await listening(under);
    under.world.cache.set('gendan.changes', { value: '{broken', until: Infinity });
    expect(await at.poll()).toBe('well');
  });

  test('selecting a cell of a hidden sheet shows the sheet; one that is gone does no harm', async () => {
    const under = open(small());
    const { host } = await listening(under);
    const settings = under.world.workbook.find('跟单_设置')!;
    settings.visibility = 'hidden';
    await host.select({ sheet: '跟单_设置', row: 2, column: 1 });
    expect(settings.visibility).toBe('visible');
    await host.select({ sheet: '没有', row: 2, column: 1 });
  });
});
