import type * as Catalog from '../../../../shared/time/catalog';
import type * as Shipped from '../../../../shared/time/calendars/shipped';

test('holidays that were asked for before they were there are known as soon as they are', () => {
  jest.isolateModules(() => {
    /* eslint-disable @typescript-eslint/no-require-imports -- modules as a page has them that has just been opened */
    const { SHIPPED_CALENDARS } = require('../../../../shared/time/catalog') as typeof Catalog;
    const shipped = require('../../../../shared/time/calendars/shipped') as typeof Shipped;
    /* eslint-enable @typescript-eslint/no-require-imports */
    expect(() => SHIPPED_CALENDARS.find('US')).toThrow('have not been handed in');
    expect(() => SHIPPED_CALENDARS.find('US')).toThrow('have not been handed in');
    shipped.handInShippedHolidays();
    expect(SHIPPED_CALENDARS.find('US')?.name).toBe('US');
  });
});
