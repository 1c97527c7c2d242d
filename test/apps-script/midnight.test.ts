import { instantOfSerial, serialOfInstant } from '../../emulators/apps-script/zones';
import { openSidebarHost } from '../../emulators/apps-script/sidebar-host';
import { toSerial } from '../../shared/time/moment';
import { moment } from '../tools/order-facts';
import { bookOf, sheetOf } from '../tools/workbook';
import { open } from './tools';

const serial = (text: string): number => toSerial(moment(text));

/** Where clocks go forward at midnight, the day on which they do. */
const NIGHTS = [
  ['Africa/Cairo', '2026-04-24'],
  ['Asia/Beirut', '2026-03-29'],
  ['America/Havana', '2026-03-08'],
  ['America/Santiago', '2026-09-06'],
] as const;

describe.each(NIGHTS)('%s, where clocks go forward at the midnight of %s', (zone, day) => {
  test('a whole day, the skipped hour and the hour after are read as the cells show them', async () => {
    const values = [serial(day), serial(`${day} 00:30`), serial(`${day} 01:00`), serial(`${day} 01:30`)];
    const book = bookOf(sheetOf('一', [values], { kinds: ['dttt'] }));
    const { project } = open(book, { zone, scriptZone: 'Asia/Shanghai' });
    const [sheet] = (await openSidebarHost(project).host.readBook()).sheets;
    expect(sheet!.kinds).toEqual(['dttt']);
    expect(sheet!.rows[0]!.map((value) => Math.round(Number(value) * 1440))).toEqual(
      values.map((value) => Math.round(value * 1440)),
    );
  });

  test('a formula counts from the day, not from one in the morning', () => {
    const { project, world } = open(bookOf(sheetOf('一', [['x']])), { zone });
    const from = new Date(atInstant(zone, day));
    const due = project.formula('SLA_DUE', [from, '2d', '24x7']) as Date;
    const plain = open(bookOf(sheetOf('一', [['x']])), { zone: 'Asia/Shanghai' });
    const same = plain.project.formula('SLA_DUE', [
      new Date(atInstant('Asia/Shanghai', day)),
      '2d',
      '24x7',
    ]) as Date;
    expect(world.workbook.zone).toBe(zone);
    expect(serialIn(zone, due)).toBe(serialIn('Asia/Shanghai', same));
  });
});

const atInstant = (zone: string, day: string): number => instantOfSerial(serial(day), zone);
const serialIn = (zone: string, date: Date): number => serialOfInstant(date.getTime(), zone);
