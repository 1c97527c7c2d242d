import { nameInBoth } from '../../../shared/plan/shipped-stages';

test.each([
  ['onboard', '起飞', 'Departure (flight)'],
  ['onboard', '开船', 'Departure (ATD)'],
  ['customs', '报关放行', 'Export customs cleared'],
  ['air', '空运', 'Air freight'],
])('%s is known in both languages as %s, %s', (key, zh, en) => {
  expect(nameInBoth(key, zh)).toEqual({ zh, en });
  expect(nameInBoth(key, en)).toEqual({ zh, en });
});

test('a name of the team’s own stays as it wrote it', () => {
  expect(nameInBoth('onboard', '走货')).toEqual({ zh: '走货', en: '走货' });
});
