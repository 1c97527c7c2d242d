import fc from 'fast-check';
import {
  looselyRead,
  readSuggestion,
  suggestionLine,
  suggestionLines,
} from '../../../shared/messages/suggestion-text';

const HEADERS = ['船期', '船期 计划', 'ETD: plan', 'ETD', '定金到账'];

test.each([
  ['船期：2026-06-05 → 2026-06-12', { header: '船期', before: '2026-06-05', after: '2026-06-12' }],
  ['定金到账： → 2026-05-18', { header: '定金到账', before: '', after: '2026-05-18' }],
  ['etd: 6/5 -> 2026-06-12', { header: 'ETD', before: '6/5', after: '2026-06-12' }],
  ['ETD: plan: a → b', { header: 'ETD: plan', before: 'a', after: 'b' }],
  ['船期  计划: 10:00 → 12:00', { header: '船期 计划', before: '10:00', after: '12:00' }],
])('%s is read by the headers of the sheet, the longest first', (line, read) => {
  expect(readSuggestion(line, HEADERS)).toEqual(read);
});

test.each([
  '船期 2026-06-12',
  '船期：2026-06-12',
  '船期：a → b → c',
  '船期：2026-06-05 → ',
  '截单：a → b',
  '',
])('“%s” does not say for certain which cell becomes what', (line) => {
  expect(readSuggestion(line, HEADERS)).toBeUndefined();
});

test('without a sheet a line is still shown in its parts', () => {
  expect(looselyRead('船期：2026-06-05 → 2026-06-12')).toMatchObject({ header: '船期', after: '2026-06-12' });
  expect(looselyRead('见附件')).toBeUndefined();
});

test('what is written reads back as it was, in either language, one line each', () => {
  const text = fc
    .string({ unit: fc.constantFrom(...'ab 5-/.:：船期\n') })
    .map((each) => each.replace(/\s+/g, ' ').trim());
  fc.assert(
    fc.property(fc.constantFrom(...HEADERS), text, text.filter((each) => each !== ''), fc.constantFrom('zh', 'en'), (header, before, after, lang) => {
      const line = suggestionLine({ header, before, after }, lang as 'zh' | 'en');
      expect(suggestionLines(`${line}\n\n`)).toEqual([{ line, times: 1 }]);
      // A header that begins like another one, with what stands there, is the other one's line as well.
      const others = HEADERS.filter((each) => each === header || !line.toLowerCase().startsWith(each.toLowerCase()));
      expect(readSuggestion(line, others)).toEqual({ header, before, after });
    }),
  ); // prettier-ignore
});
