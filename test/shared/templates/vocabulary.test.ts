import { allFields } from '../../../shared/fields/fields';
import { fieldKey, fieldWord } from '../../../shared/config/field-words';
import { STATUSES } from '../../../shared/process/status';
import { PROCESS_COLUMNS, ROLES } from '../../../shared/process/row';
import { PARTIES } from '../../../shared/cells/party';
import * as vocabulary from '../../../shared/templates/vocabulary';
import {
  keyFor,
  spellings,
  STATUS_WORDS,
  statusText,
  statusTones,
  type Words,
} from '../../../shared/templates/vocabulary';

const TABLES = Object.entries(vocabulary).filter(
  (entry): entry is [string, Words<string>] => typeof entry[1] === 'object' && isTable(entry[1]),
);

function isTable(value: object): boolean {
  return Object.values(value).every((word) => typeof word === 'object' && 'zh' in word && 'en' in word);
}

test('finds the tables', () => expect(TABLES.length).toBeGreaterThanOrEqual(22));

describe.each(TABLES)('%s', (_name, words) => {
  test('has every word in both languages, Chinese in Chinese', () => {
    for (const [key, word] of Object.entries(words)) {
      expect([key, word.zh.trim() !== '', word.en.trim() !== '']).toEqual([key, true, true]);
      expect(word.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('says no two things with one spelling', () => {
    const claims = new Map<string, string>();
    for (const [key, word] of Object.entries(words))
      for (const spelling of spellings({ [key]: word }).keys()) {
        expect([spelling, claims.get(spelling) ?? key]).toEqual([spelling, key]);
        claims.set(spelling, key);
      }
  });

  test('reads back what it writes, in any case', () => {
    for (const [key, word] of Object.entries(words))
      for (const text of [key, word.zh, word.en, word.en.toUpperCase(), ` ${word.zh} `])
        expect([text, keyFor(words, text)]).toEqual([text, key]);
  });
});

test('has a word for every status, role, party and process column', () => {
  expect(Object.keys(vocabulary.STATUS_WORDS).sort()).toEqual([...STATUSES].sort());
  expect(Object.keys(vocabulary.ROLE_WORDS)).toEqual([...ROLES]);
  expect(Object.keys(vocabulary.PARTY_WORDS)).toEqual([...PARTIES]);
  expect(Object.keys(vocabulary.PROCESS_TITLES).sort()).toEqual([...PROCESS_COLUMNS].sort());
});

test('calls a role in English by one name, by itself and within a sentence', () => {
  for (const role of ROLES)
    expect(vocabulary.ROLE_WORDS[role].en.toLowerCase()).toContain(vocabulary.ROLE_NOUNS[role].en);
});

test.each([
  ['跟单员', 'merchandiser'],
  ['跟单', 'merchandiser'],
  ['理单员', 'merchandiser'],
  ['Merch', 'merchandiser'],
  ['质检', 'qc'],
  ['QC', 'qc'],
  ['验货员', 'qc'],
  ['品管', 'qc'],
  ['采购', 'purchaser'],
  ['采购专员', 'purchaser'],
  ['Sourcing', 'purchaser'],
  ['业务员', 'sales'],
  ['业务', 'sales'],
  ['单证', 'docs'],
])('a team that writes %s means the role %s', (word, role) =>
  expect(keyFor(vocabulary.ROLE_WORDS, word)).toBe(role),
);

test('words of lists hold nothing that separates values', () => {
  for (const table of [
    vocabulary.PARTY_WORDS,
    vocabulary.ROLE_WORDS,
    vocabulary.STAGE_WORDS,
    vocabulary.ESCALATION_WORDS,
  ])
    for (const word of Object.values(table as Words<string>))
      expect(word.zh + word.en).not.toMatch(/[,，、;；]/);
});

test('field names read back as their field', () => {
  for (const field of allFields())
    for (const lang of ['zh', 'en'] as const)
      expect([field.key, fieldKey(fieldWord(field.key, lang))]).toEqual([field.key, field.key]);
});

test('a wait names whom it is for', () => {
  expect(statusText('on hold', 'zh')).toBe('暂停');
  expect(statusText('on hold', 'zh', 'customer')).toBe('待客户');
  expect(statusText('on hold', 'en', 'carrier')).toBe('Waiting: carrier');
});

test.each(['zh', 'en'] as const)(
  'the tones of a status column in %s give each status its own, longer texts first',
  (lang) => {
    const tones = statusTones(lang);
    const toneOf = (text: string) => tones.find((tone) => text.startsWith(tone.text))?.tone;
    for (const status of STATUSES)
      expect([status, toneOf(STATUS_WORDS[status][lang])]).toEqual([status, vocabulary.STATUS_TONES[status]]);
    expect(toneOf(statusText('on hold', lang, 'bank'))).toBe('waiting');
  },
);

describe('sheets and columns of ours', () => {
  test.each([
    ['跟单_设置', 'settings'],
    ['gendan process', 'process'],
    ['Gendan  Log', 'log'],
    ['设置', undefined],
    ['Settings', undefined],
    ['跟单_别的', undefined],
  ])('%s is %s', (name, expected) => expect(vocabulary.ourSheet(name)).toBe(expected));

  test.each([
    ['跟单·下一步', 'next'],
    ['跟单: 截止', 'due'],
    ['gendan: status', 'status'],
    ['下一步', undefined],
    ['状态', undefined],
    ['Due', undefined],
    ['跟单员', undefined],
  ])('the column %s is %s', (header, expected) => expect(vocabulary.resultColumn(header)).toBe(expected));
});
