import fc from 'fast-check';
import { nextTry, type FailureKind } from '../../../shared/serving/retries';

const KINDS: readonly FailureKind[] = ['busy', 'away', 'inside', 'person'];

/** The waits of a job that never succeeds. */
function waits(kind: FailureKind): number[] {
  const all: number[] = [];
  for (let tried = 1; ; tried++) {
    const wait = nextTry(kind, tried);
    if (wait === undefined) return all;
    all.push(wait);
  }
}

const hours = (seconds: readonly number[]): number => seconds.reduce((sum, each) => sum + each, 0) / 3600;

test('a book that somebody has open is tried for hours, less and less often', () => {
  expect(waits('busy')[0]).toBe(60);
  expect(hours(waits('busy'))).toBeGreaterThan(2);
  expect(hours(waits('busy'))).toBeLessThan(8);
});

test('what only a person mends is not tried again', () => {
  expect(waits('person')).toEqual([]);
});

test('no wait is shorter than the one before it, and every kind ends', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), (kind) => {
      const all = waits(kind);
      return all.length < 20 && all.every((wait, at) => at === 0 || wait >= all[at - 1]!);
    }),
  );
});
