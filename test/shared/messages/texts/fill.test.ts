import fc from 'fast-check';
import { filled } from '../../../../shared/messages/texts/fill';
import type { TagSource } from '../../../../shared/messages/texts/said';
import { TAGS, type Tag } from '../../../../shared/messages/texts/tags.data';
import { keyFor } from '../../../../shared/templates/vocabulary';
import { keysOf } from '../../../../shared/templates/vocabulary/words';
import { both } from '../../../../shared/lang';
import { runs } from '../../../tools/runs';

const WHY = both('请填', 'fill it in');
const SOURCE: TagSource = {
  orders: () => ({ text: 'PO-1' }),
  contact: () => ({ text: 'Ms Clark' }),
  vessel: () => ({ why: WHY, place: { sheet: '出货', row: 3, column: 2 } }),
};

test.each([
  ['{{order}}', 'PO-1'],
  ['{{ 订单号 }}/{{Orders}}', 'PO-1/PO-1'],
  ['｛｛联系人｝｝您好', 'Ms Clark您好'],
  ['Dear {{CONTACT}},\n{one brace}', 'Dear Ms Clark,\n{one brace}'],
])('%s is filled in either language, width and case', (text, told) =>
  expect(filled(text, SOURCE)).toEqual({ text: told, unfilled: [] }),
);

test('what nothing fills stays and is told: no value with its cell, no such tag, none in this kind of text', () => {
  const { text, unfilled } = filled('{{order}} {{vessel}} {{iban}} {{total}}', SOURCE);
  expect(text).toBe('PO-1 {{vessel}} {{iban}} {{total}}');
  expect(unfilled).toMatchObject([
    { written: 'vessel', why: WHY, place: { sheet: '出货', row: 3, column: 2 } },
    { written: 'iban', why: { en: 'there is no such tag; change the text' } },
    { written: 'total', why: { en: 'this kind of text has nothing for it; take it out of the text' } },
  ]);
});

test.each(['{{order', 'order}}', '{{{order}}}', '{{or{{der}}'])(
  '%s is told as braces that are not in pairs',
  (text) => expect(filled(text, SOURCE).unfilled[0]?.why.en).toContain('not in pairs'),
);

test('a value with double braces in it fills nothing: it would look like a tag', () => {
  const { unfilled } = filled('{{contact}}', { contact: () => ({ text: 'A {{sender}} B' }) });
  expect(unfilled).toHaveLength(1);
});

test('every tag is understood by its name in both languages, by nothing else twice', () => {
  for (const tag of keysOf(TAGS))
    for (const lang of ['zh', 'en'] as const) expect([TAGS[tag][lang], keyFor(TAGS, TAGS[tag][lang])]).toEqual([TAGS[tag][lang], tag]);
}); // prettier-ignore

const piece = fc.oneof(
  fc.constantFrom(
    '{{order}}',
    '{{vessel}}',
    '{{iban}}',
    '{{',
    '}}',
    '{',
    '}',
    '｛｛',
    'Dear ',
    '\n',
    '{{联系人}}',
  ),
  fc.string({ maxLength: 5 }),
);

test('a text that is filled without a word to the contrary has no double brace left, whatever it and its values hold', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }),
      fc.oneof(fc.string(), fc.constantFrom('{', '}', '{{', 'a}', '{b')),
      (pieces, value) => {
        const source: TagSource = { ...SOURCE, contact: () => ({ text: value === '' ? 'x' : value }) };
        const { text, unfilled } = filled(pieces.join(''), source);
        expect(unfilled.length > 0 || !/[{｛]{2}|[}｝]{2}/.test(text)).toBe(true);
      },
    ),
    runs(300, 3000),
  );
});

test('no two tags say the same', () => {
  const words = keysOf(TAGS).flatMap((tag: Tag) => [TAGS[tag].zh.toLowerCase(), ...(TAGS[tag].zh === TAGS[tag].en ? [] : [TAGS[tag].en.toLowerCase()])]);
  expect(new Set(words).size).toBe(words.length);
}); // prettier-ignore
