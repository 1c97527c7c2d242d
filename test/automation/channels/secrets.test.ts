import { systemKeychain } from '../../../automation/channels/keychain';
import { secretNamed } from '../../../automation/channels/secrets';
import { WECOM } from '../../../shared/messages/carriers/wecom';
import { keychainWith } from '../../tools/channels-book';

const URL_OF_IT = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6';
const none = () => Promise.resolve(undefined);

test('the environment comes first, then the keychain, which is only asked where the environment has none', async () => {
  const never = () => Promise.reject(new Error('asked'));
  expect(await secretNamed('G', WECOM, { env: { G: URL_OF_IT }, keychain: never })).toMatchObject({ from: 'environment' }); // prettier-ignore
  const kept = keychainWith(new Map([['G', URL_OF_IT]]));
  expect(await secretNamed('G', WECOM, { env: { G: ' ' }, keychain: () => Promise.resolve(kept) })).toEqual({ secret: { url: URL_OF_IT }, from: 'keychain' }); // prettier-ignore
});

test('what is missing is named, with what to do; what is wrong is not repeated', async () => {
  const missing = await secretNamed('GENDAN_G', WECOM, { env: {}, keychain: none });
  expect('problem' in missing && missing.problem.zh).toContain(
    '密钥 GENDAN_G 不在环境变量里，这台电脑没有能用的系统钥匙串',
  );
  const empty = await secretNamed('GENDAN_G', WECOM, {
    env: {},
    keychain: () => Promise.resolve(keychainWith()),
  });
  expect('problem' in empty && empty.problem.en).toContain('the keychain does not have it either');
  const wrong = await secretNamed('GENDAN_G', WECOM, {
    env: { GENDAN_G: 'hunter2-hunter2' },
    keychain: none,
  });
  expect(JSON.stringify(wrong)).not.toContain('hunter2');
});

test('whatever keychain this system has, a name that nobody kept is missing, with a sentence', async () => {
  const found = await secretNamed('GENDAN_NOBODY_KEPT_THIS', WECOM, { env: {}, keychain: systemKeychain });
  expect('problem' in found && found.problem.en).toMatch(/GENDAN_NOBODY_KEPT_THIS is not in the environment/);
});

test('a name that every object knows is a name that nobody kept', async () => {
  for (const name of ['constructor', 'toString', '__proto__'])
    expect('problem' in (await secretNamed(name, WECOM, { env: { ...process.env }, keychain: none }))).toBe(true); // prettier-ignore
});
