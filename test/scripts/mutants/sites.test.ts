import { mutated } from '../../../scripts/mutants/mutation';
import { mutantsOf, noting } from '../../../scripts/mutants/sites';

const wrong = (source: string): string[] =>
  mutantsOf('a.ts', source).map((mutant) => mutated(source, mutant));

test.each([
  ['a < b', ['a <= b', 'a >= b']],
  ['a === b', ['a !== b']],
  ['a + b', ['a - b']],
  ["a + 'x'", ["a + ''"]],
  ['a && b', ['a || b']],
  ['a ?? b', ['(a && b)']],
  ['!a', ['a']],
  ['5', ['6', '4']],
  ['0', ['1', '(-1)']],
  ['0.5', ['0.75', '0.25']],
  ["''", ["'?'"]],
  ['a ? b : c', ['true ? b : c', 'false ? b : c']],
  ['if (a) return;', ['if (true) return;', 'if (false) return;']],
  ['a.some(b)', ['a.every(b)']],
  ['a.filter(b).length', ['a.length']],
  ['Math.min(a, b)', ['Math.max(a, b)']],
  ['a.slice(1)', ['a', 'a.slice(2)', 'a.slice(0)']],
])('%s', (expression, changes) => {
  const isStatement = expression.startsWith('if');
  const around = (text: string): string => (isStatement ? `() => { ${text} }` : `const x = ${text};`);
  expect(wrong(around(expression))).toEqual(changes.map(around));
});

test('a call whose result nobody uses may be missing', () => {
  expect(wrong('list.push(a);')).toEqual(['undefined;', 'list.unshift(a);']);
});

test.each([
  ['types', "type A = 'x' | 5; const a: 'x' | undefined = b as 'x';"],
  ['imports', "import { a } from './a'; export { a } from './b'; const c = () => import('./c');"],
  ['names', "const a = { 'b-c': d, 5: d };"],
  ['words for people', "const a = { zh: '有', en: `yes ${b + c}` };"],
  ['sentences in both languages', "const a = both('有', `yes ${b}`);"],
])('%s stay as they are', (_, source) => expect(wrong(source)).toEqual([]));

test('what is evaluated is noted, and the text means the same', () => {
  const source =
    'const f = (a) => (a > 3 && a < 9 ? a?.toFixed(1).trim() : a || [1].filter((n) => n > 1)[0]);';
  const reached = new Set<string>();
  const text = noting(source, mutantsOf('a.ts', source), ({ start, end }) => {
    return `note(${JSON.stringify(source.slice(start, end))})`;
  });
  const make = new Function('note', `${text}; return f;`) as (
    note: (place: string) => void,
  ) => (a?: number) => unknown;
  const f = make((place) => reached.add(place));
  expect(f(5)).toBe('5.0');
  expect([...reached]).toEqual(expect.arrayContaining(['a > 3 && a < 9', 'a < 9', 'a?.toFixed(1).trim()']));
  expect(reached).not.toContain('a || [1].filter((n) => n > 1)[0]');
  expect(f(0)).toBeUndefined();
  expect(reached).toContain('n > 1');
});
