import { lookedText, mayPassOver, type Look } from '../../../shared/serving/looked';

const LOOK: Look = { fingerprint: 'abc', version: '0.5.0', day: 46160 };

test.each<[string, Partial<Look>, [always: boolean, day: boolean, moment: boolean]]>([
  ['the same file on the same day', {}, [true, true, false]],
  ['the same file on another day', { day: 46161 }, [true, false, false]],
  ['another file', { fingerprint: 'abd' }, [false, false, false]],
  ['another version of Gendan, which may judge otherwise', { version: '0.5.1' }, [false, false, false]],
])('%s', (_, now, expected) => {
  const passes = (['always', 'day', 'moment'] as const).map((holds) =>
    mayPassOver(lookedText(LOOK, holds), { ...LOOK, ...now }),
  );
  expect(passes).toEqual(expected);
});

test('a book that was never looked at, or whose note cannot be read, is read', () => {
  expect(mayPassOver(undefined, LOOK)).toBe(false);
  for (const text of ['', 'abc', 'abc 0.5.0', 'abc 0.5.0 day']) expect(mayPassOver(text, LOOK)).toBe(false);
});
