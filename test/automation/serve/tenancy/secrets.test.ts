import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { seal, unseal } from '../../../../automation/serve/tenancy/seal';
import { secretsOf } from '../../../../automation/serve/tenancy/secrets';
import { makeGroup } from '../../../../automation/serve/store/groups';
import { overDatabases } from '../../../tools/serve-database';

const KEY = randomBytes(32).toString('base64');
const OTHER = randomBytes(32).toString('base64');
const keys = (now: string, before?: string) => ({ GENDAN_SERVE_KEY: now, GENDAN_SERVE_KEY_BEFORE: before });

describe('a sealed text', () => {
  const now = randomBytes(32);
  const whose = { group: 'g1', name: 'GENDAN_SMTP_URL' };

  test('opens for whose it is and nobody else, and differs each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (text, group, name) => {
        const sealed = seal({ now }, { group, name }, text);
        expect(unseal({ now }, { group, name }, sealed)).toEqual({ text, isOld: false });
        expect(unseal({ now }, { group: `${group}x`, name }, sealed)).toBeUndefined();
        expect(unseal({ now }, { group, name: `${name}x` }, sealed)).toBeUndefined();
        expect(unseal({ now: randomBytes(32) }, { group, name }, sealed)).toBeUndefined();
        expect(seal({ now }, { group, name }, text)).not.toBe(sealed);
      }),
      { numRuns: 50 },
    );
  });

  test('whatever one letter of it is changed to, it does not open', () => {
    const sealed = seal({ now }, whose, 'smtps://user:password@mail.example');
    fc.assert(
      fc.property(fc.nat(sealed.length - 2), fc.constantFrom(...'AZaz09_-.'), (at, letter) => {
        const changed = sealed.slice(0, at) + letter + sealed.slice(at + 1);
        const found = unseal({ now }, whose, changed);
        // The last letter of a part may hold bits that say nothing.
        expect(found === undefined || found.text === 'smtps://user:password@mail.example').toBe(true);
        if (changed !== sealed && at > 3 && /[A-Za-z0-9]{2}/.test(sealed.slice(at, at + 2)) && letter !== '.')
          expect(found).toBeUndefined();
      }),
    );
    for (const text of ['', 'v1', 'v1...', 'v2.a.b.c', 'smtps://plain', `${sealed}.`]) {
      expect(unseal({ now }, whose, text)).toBeUndefined();
    }
  });
});

overDatabases('the secrets of a group', (fresh) => {
  test('are its environment and nothing more, and lie sealed', async () => {
    const db = await fresh();
    const [one, other] = [await makeGroup(db, '外贸一部'), await makeGroup(db, '外贸二部')];
    const secrets = secretsOf(db, { ...keys(KEY), PATH: '/bin', GENDAN_SMTP_URL: 'the server’s own' });
    await secrets.set(one.id, 'GENDAN_SMTP_URL', 'smtps://one');
    await secrets.set(one.id, 'GENDAN_MAIL_FROM', 'first@one.example');
    await secrets.set(one.id, 'GENDAN_MAIL_FROM', 'orders@one.example');
    await secrets.set(other.id, 'GENDAN_SMTP_URL', 'smtps://other');
    expect(await secrets.envOf(one.id)).toEqual({
      GENDAN_MAIL_FROM: 'orders@one.example',
      GENDAN_SMTP_URL: 'smtps://one',
    });
    expect(await secrets.names(one.id)).toEqual(['GENDAN_MAIL_FROM', 'GENDAN_SMTP_URL']);
    expect(await secrets.remove(one.id, 'GENDAN_MAIL_FROM')).toBe(true);
    expect(await secrets.remove(one.id, 'GENDAN_MAIL_FROM')).toBe(false);
    expect(JSON.stringify(await db.query('select * from gendan.secrets'))).not.toMatch(/smtps|one\.example/);
  });

  test('a row that is copied to another group does not open there', async () => {
    const db = await fresh();
    const [one, other] = [await makeGroup(db, '外贸一部'), await makeGroup(db, '外贸二部')];
    const secrets = secretsOf(db, keys(KEY));
    await secrets.set(one.id, 'GENDAN_SMTP_URL', 'smtps://one');
    await db.query(
      'insert into gendan.secrets select $2::uuid, name, sealed from gendan.secrets where group_id = $1',
      [one.id, other.id],
    );
    await expect(secrets.envOf(other.id)).rejects.toThrow('"GENDAN_SMTP_URL" does not open');
  });

  test('without the key, with a wrong or a weak one a sentence says what to do; without secrets none is needed', async () => {
    const db = await fresh();
    const one = await makeGroup(db, '外贸一部');
    expect(await secretsOf(db, {}).envOf(one.id)).toEqual({});
    await expect(secretsOf(db, {}).set(one.id, 'A', 'x')).rejects.toThrow('GENDAN_SERVE_KEY is not set');
    await expect(secretsOf(db, keys('short')).set(one.id, 'A', 'x')).rejects.toThrow('too short');
    await secretsOf(db, keys(KEY)).set(one.id, 'A', 'x');
    await expect(secretsOf(db, keys(OTHER)).envOf(one.id)).rejects.toThrow('not the one it was sealed with');
    await expect(secretsOf(db, { GENDAN_SERVE_KEY: ' ' }).envOf(one.id)).rejects.toThrow('is not set');
    const weak = secretsOf(db, keys(KEY, 'former')).envOf(one.id);
    await expect(weak).rejects.toThrow('GENDAN_SERVE_KEY_BEFORE is too short');
    await expect(weak).rejects.not.toThrow('former one');
  });

  test('a passphrase is a key on every machine, and a little other one is another', async () => {
    const db = await fresh();
    const one = await makeGroup(db, '外贸一部');
    await secretsOf(db, keys('一二三四五六七八九十甲乙丙丁戊己')).set(one.id, 'A', 'x');
    expect(await secretsOf(db, keys('一二三四五六七八九十甲乙丙丁戊己')).envOf(one.id)).toEqual({ A: 'x' });
    await expect(secretsOf(db, keys('一二三四五六七八九十甲乙丙丁戊庚')).envOf(one.id)).rejects.toThrow(
      'does not open',
    );
  });

  test('a new key opens what the former sealed, seals anew, and then needs it no more', async () => {
    const db = await fresh();
    const one = await makeGroup(db, '外贸一部');
    await secretsOf(db, keys(KEY)).set(one.id, 'A', 'x');
    const changing = secretsOf(db, keys(OTHER, KEY));
    await changing.set(one.id, 'B', 'y');
    expect(await changing.envOf(one.id)).toEqual({ A: 'x', B: 'y' });
    await expect(secretsOf(db, keys(OTHER)).envOf(one.id)).rejects.toThrow('"A"');
    expect(await changing.reseal()).toBe(1);
    expect(await changing.reseal()).toBe(0);
    expect(await secretsOf(db, keys(OTHER)).envOf(one.id)).toEqual({ A: 'x', B: 'y' });
    await expect(secretsOf(db, keys(KEY)).reseal()).rejects.toThrow('does not open');
  });

  test('a name that is no variable, or the server’s or the system’s, is refused', async () => {
    const db = await fresh();
    const one = await makeGroup(db, '外贸一部');
    const names = [
      '',
      'lower',
      'A B',
      '1A',
      'A=B',
      'DATABASE_URL',
      'GENDAN_SERVE_KEY',
      'NODE_OPTIONS',
      'PATH',
    ];
    for (const name of [...names, 'PGPASSWORD', 'XDG_STATE_HOME', 'LD_PRELOAD'])
      await expect(secretsOf(db, keys(KEY)).set(one.id, name, 'x')).rejects.toThrow('cannot be the name');
  });
});
