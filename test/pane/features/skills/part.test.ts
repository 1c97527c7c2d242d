import { openedAs, openedOf } from '../../../../pane/features/skills/part';

test('what is opened names a part and, behind a space, something of it; anything else is the first part', () => {
  expect(openedOf(undefined)).toEqual({ part: 'skills', of: undefined });
  expect(openedOf('points')).toEqual({ part: 'points', of: undefined });
  expect(openedOf('training T-3 b')).toEqual({ part: 'training', of: 'T-3 b' });
  expect(openedOf('__proto__')).toEqual({ part: 'skills', of: undefined });
  expect(openedOf(openedAs('training', 'T-3'))).toEqual({ part: 'training', of: 'T-3' });
  expect(openedAs('points')).toBe('points');
});
