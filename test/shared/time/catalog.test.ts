import { catalogOf, SHIPPED_CALENDARS, shippedCalendars } from '../../../shared/time/catalog';
import { parseCalendar } from '../../../shared/time/spec';

test.each([
  ['CN', 'CN 中国 China 中国大陆 中国内地'],
  ['24x7', '24x7 24/7 24×7 7x24 7×24 全天候'],
  ['GB', 'GB UK 英国'],
  ['US', 'US USA 美国'],
  ['AE', 'AE UAE'],
  ['KR', 'KR Korea 韩国'],
  ['TR', 'TR Turkey'],
  ['HK', 'HK Hong_Kong 香港'],
  ['TW', 'TW 台湾'],
  ['DE', 'DE 德国 Germany ｄｅ germany _DE_'],
])('%s is known as %s', (name, names) => {
  for (const known of names.split(' '))
    expect(SHIPPED_CALENDARS.find(known.replaceAll('_', ' '))?.name).toBe(name);
});

test('what is no country has no calendar', () => {
  for (const name of ['', 'XX', 'Atlantis', 'CN US']) expect(SHIPPED_CALENDARS.find(name)).toBeUndefined();
});

test('the list to choose from begins with China, ends with always open, and names each once', () => {
  const names = shippedCalendars().map(({ name }) => name);
  expect([names[0], names.at(-1)]).toEqual(['CN', '24x7']);
  expect(new Set(names).size).toBe(names.length);
});

test('the workbook’s own go before the shipped ones, of two with one name the first', () => {
  const own = (name: string) => ({ ...parseCalendar('24x7').data, name });
  const [first, second, china] = [own('工厂'), own('工厂 '), own('cn')];
  const catalog = catalogOf([first, second, china]);
  expect(catalog.find('工厂')).toBe(first);
  expect(catalog.find(' CN')).toBe(china);
  expect(catalog.find('US')?.name).toBe('US');
});
