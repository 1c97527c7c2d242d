import { monthAtLeft, monthTicks, scaleOf } from '../../../../pane/parts/days/scale';
import { dayFromCivil } from '../../../../shared/time/civil';

test('the month at the left edge is named, unless the next one begins where its name would stand', () => {
  const scale = scaleOf('month', dayFromCivil(2026, 4, 1), dayFromCivil(2026, 8, 31));
  const named = (month: number, day: number): string | undefined =>
    monthTicks(scale)[monthAtLeft(scale, scale.x(dayFromCivil(2026, month, day)))]?.label.en;
  expect(named(4, 1)).toBe('Apr 2026');
  // Six pixels a day: on the 20th eleven days of April are left, 66 pixels; on the 21st 60.
  expect([named(4, 20), named(4, 21), named(4, 30)]).toEqual(['Apr 2026', undefined, undefined]);
  expect(named(5, 1)).toBe('May');
});
