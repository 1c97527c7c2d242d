import { plan } from '../../../shared/plan/plan';
import { onlyRows } from '../../../shared/proposals/follow-up';
import { patchOf } from '../../../shared/plan/patch-of';
import type { Book } from '../../../shared/book/model';
import { orderBook } from '../../tools/order-book';
import { MID_MORNING } from '../../tools/set-up';
import { open, small, valuesOf } from '../tools';

/** What is left to write into some rows. */
const leftIn = (book: Book, sheet: string, rows: [number, number]): number =>
  patchOf(onlyRows(plan(book, MID_MORNING), sheet, rows)).cells.filter((cell) => cell.sheet === sheet).length;

describe('after an edit', () => {
  test('the results of the touched row follow, within its few rights and its time', () => {
    const under = open(small());
    const { error, meter } = under.types('出货', 5, 8, [[46100]]);
    expect(error).toBeUndefined();
    expect(leftIn(under.book(), '出货', [5, 5])).toBe(0);
    expect(meter.spent).toBeLessThan(3000);
    expect(meter.counts.has('MailApp.sendEmail')).toBe(false);
  });

  test('a cell that was emptied counts as well, whatever the event says of values', () => {
    const under = open(small());
    under.types('出货', 3, 8, [[null]]);
    expect(leftIn(under.book(), '出货', [3, 3])).toBe(0);
  });

  test('nothing is written into a book that nobody has set up, and hardly anything is read', () => {
    const under = open(orderBook());
    const { error, meter } = under.types('出货', 3, 8, [[46100]]);
    expect(error).toBeUndefined();
    expect(meter.calls).toBe(0);
  });

  test('while another run writes, it leaves without waiting long and without writing', () => {
    const under = open(small());
    under.world.isLockHeld = true;
    const { error, meter } = under.types('出货', 5, 8, [[46100]]);
    expect(error).toBeUndefined();
    expect(meter.counts.get('Range.setValues')).toBeUndefined();
    expect(meter.spent).toBeLessThan(10_000);
  });

  test('an edit of our own sheets is noted for open sidebars, not answered', () => {
    const under = open(small());
    const before = valuesOf(under.book());
    const { error, meter } = under.types('跟单_人员', 2, 2, [['Lily']]);
    expect(error).toBeUndefined();
    expect(meter.counts.get('Range.setValues')).toBeUndefined();
    expect({ ...valuesOf(under.book()), 跟单_人员: 0 }).toEqual({ ...before, 跟单_人员: 0 });
  });

  test('a sheet of another kind, an event without a range and a protected sheet do no harm', () => {
    const under = open(small());
    under.world.workbook.addSheet('随便');
    expect(under.types('随便', 1, 1, [['x']]).error).toBeUndefined();
    expect(under.project.run('onEdit', [{}], { mode: 'LIMITED' }).error).toBeUndefined();
    under.world.workbook.find('出货')!.isProtected = true;
    expect(under.types('出货', 5, 8, [[46100]]).error).toBeUndefined();
  });
});
