import type { Patch } from '../../../shared/book/patch';
import { openSidebarHost } from '../../../emulators/apps-script/sidebar-host';
import { largeBook } from '../large';
import { open } from '../tools';

const text = (value: string) => ({ as: 'text', value }) as const;
const REMARK = 21;

/** One remark at an order's row. */
const remark = (row: number, order: string, value = 'x', seen: string | null = null): Patch => ({
  sheets: [],
  columns: [],
  cells: [
    {
      sheet: 'Orders',
      row,
      column: REMARK,
      seen,
      write: value === '' ? { as: 'blank' } : text(value),
      key: { column: 1, value: order },
    },
  ],
});

describe('one cell of a large sheet', () => {
  test('takes a moment, and so does taking it back', async () => {
    const under = open(largeBook(5000));
    const { host } = openSidebarHost(under.project);
    const before = under.world.now;
    expect(await host.commit(remark(4001, 'LB-004000'))).toMatchObject({ written: 1, refused: [] });
    expect(under.cell('Orders', 4001, REMARK)).toBe('x');
    expect(await host.revert()).toMatchObject({ written: 1, refused: [] });
    expect(under.cell('Orders', 4001, REMARK)).toBeNull();
    expect(under.world.now - before).toBeLessThan(4000);
  });

  test('is found again where its row has moved to, near or far, and refused where it is gone', async () => {
    const under = open(largeBook(5000));
    const { host } = openSidebarHost(under.project);
    under.world.workbook.find('Orders')!.deleteRows(100, 2000);
    expect(await host.commit(remark(4001, 'LB-004000'))).toMatchObject({ written: 1, refused: [] });
    expect(under.cell('Orders', 2001, REMARK)).toBe('x');
    const { written, refused } = await host.commit(remark(151, 'LB-000150'));
    expect([written, refused.length]).toEqual([0, 1]);
  });

  test('below the last row and in the head as well', async () => {
    const under = open(largeBook(5000));
    const { host } = openSidebarHost(under.project);
    const cells = [
      { sheet: 'Orders', row: 5002, column: 1, seen: null, write: text('LB-NEW') },
      { sheet: 'Orders', row: 2, column: REMARK, seen: null, write: text('y') },
    ];
    for (const cell of cells)
      expect(await host.commit({ sheets: [], columns: [], cells: [cell] })).toMatchObject({
        written: 1,
        refused: [],
      });
    expect([under.cell('Orders', 5002, 1), under.cell('Orders', 2, REMARK)]).toEqual(['LB-NEW', 'y']);
  });
});
