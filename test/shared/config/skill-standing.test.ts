import { skillKey, skillStanding, standingCounts } from '../../../shared/config/skill-standing';
import { STAGE_WORDS } from '../../../shared/templates/vocabulary';

const TODAY = 46_150;
const ALIASES = new Map([['小王', '王丽']]);
const context = (allowsOwn = false) => ({
  today: TODAY,
  allowsOwn,
  nameOf: (text: string) => ALIASES.get(text) ?? text,
});
const row = { person: '王丽', verified: TODAY - 10, by: '孙敏', evidence: 'PO-1', until: TODAY + 300 };

test('a level counts that somebody else verified, with evidence, until the last day it is valid', () => {
  expect(skillStanding(row, context())).toBe('counts');
  expect(skillStanding({ ...row, until: undefined }, context())).toBe('counts');
  expect(skillStanding({ ...row, until: TODAY }, context())).toBe('counts');
  expect(skillStanding({ ...row, until: TODAY - 1 }, context())).toBe('expired');
});

test('without a verifier, a day that has come or evidence it does not count', () => {
  expect(skillStanding({ ...row, by: undefined }, context())).toBe('unverified');
  expect(skillStanding({ ...row, verified: undefined }, context())).toBe('unverified');
  expect(skillStanding({ ...row, verified: TODAY + 1 }, context())).toBe('unverified');
  expect(skillStanding({ ...row, evidence: ' ' }, context())).toBe('no evidence');
});

test('who writes 自己 verified it themselves; 待定 is nobody', () => {
  for (const by of ['自己', '本人', ' Self ', 'myself'])
    expect(skillStanding({ ...row, by }, context())).toBe('by oneself');
  expect(skillStanding({ ...row, by: '自己' }, context(true))).toBe('own');
  for (const by of ['待定', 'TBD', '-']) expect(skillStanding({ ...row, by }, context())).toBe('unverified');
});

test('nobody verifies themselves, whatever spelling they use, unless the setting allows it and it is said', () => {
  expect(skillStanding({ ...row, by: '小王' }, context())).toBe('by oneself');
  expect(skillStanding({ ...row, by: '王 丽' }, context(true))).toBe('own');
  expect((['counts', 'own'] as const).every(standingCounts)).toBe(true);
  expect((['unverified', 'by oneself', 'no evidence', 'expired'] as const).some(standingCounts)).toBe(false);
});

test('a stage is one skill under all its names; a document or a language goes by its word', () => {
  expect(skillKey('订舱', STAGE_WORDS)).toBe(skillKey('booking', STAGE_WORDS));
  // Of a name with a slash one part is enough, unless two stages have it.
  expect(skillKey('审证', STAGE_WORDS)).toBe(skillKey('审证/改证', STAGE_WORDS));
  const two = { a: { zh: '打样/确认', en: 'A' }, b: { zh: '船样/确认', en: 'B' } };
  expect([skillKey('打样', two), skillKey('确认', two)]).toEqual(['a', '确认']);
  expect(skillKey('c o', STAGE_WORDS)).toBe(skillKey('CO', STAGE_WORDS));
  expect(skillKey('__proto__', STAGE_WORDS)).not.toBe(skillKey('constructor', STAGE_WORDS));
});
