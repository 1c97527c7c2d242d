import fc from 'fast-check';
import { nextNumber } from '../../../shared/papers/number-series';

const given = (year: number, ...numbers: string[]) => numbers.map((number) => ({ number, year }));

test('a team that has no number yet begins with the kind and the year', () => {
  expect(nextNumber('pi', 2026, [])).toBe('PI2026-001');
  expect(nextNumber('contract', 2026, [])).toBe('SC2026-001');
});

test("the team's own way of numbering goes on", () => {
  expect(nextNumber('ci', 2026, given(2026, 'GD-CI-26-0007'))).toBe('GD-CI-26-0008');
  expect(nextNumber('ci', 2026, given(2026, 'CI-9'))).toBe('CI-10');
  expect(nextNumber('ci', 2026, given(2026, 'A/007', 'A/012', 'A/009'))).toBe('A/013');
});

test('a new year begins at one where the number names the year, and goes on where it does not', () => {
  expect(nextNumber('ci', 2027, given(2026, 'CI2026-118'))).toBe('CI2027-001');
  expect(nextNumber('ci', 2027, given(2026, 'GD-CI-26-0118'))).toBe('GD-CI-27-0001');
  expect(nextNumber('ci', 2027, given(2026, 'X118'))).toBe('X119');
});

test('a number without digits at its end is no pattern', () => {
  expect(nextNumber('ci', 2026, given(2026, 'CI-A'))).toBe('CI2026-001');
});

test('whatever was given is never given again', () => {
  const number = fc.oneof(
    fc.nat(2000).map((n) => `CI2026-${String(n).padStart(3, '0')}`),
    fc.nat(300).map((n) => `K-${n}`),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(number), fc.constantFrom(2025, 2026, 2027), (numbers, year) => {
      const next = nextNumber('ci', year, given(2026, ...numbers));
      const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
      expect(numbers.map(plain)).not.toContain(plain(next));
      expect(next.trim()).not.toBe('');
    }),
  );
});
