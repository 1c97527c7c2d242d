import { both, type Bilingual } from '../../shared/lang';
import type { ChannelSecret, HttpCarrier } from '../../shared/messages/carriers/carrier';
import type { Keychain } from './keychain';

/** Where secrets are looked for by name: the environment first, then the keychain. */
export interface SecretPlaces {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asked for when the environment has none. */
  readonly keychain: () => Promise<Keychain | undefined>;
}

export type FoundSecret =
  | { readonly secret: ChannelSecret; readonly from: 'environment' | 'keychain' }
  /** `isThere`: the name has a value, which is no address of the platform. */
  | { readonly problem: Bilingual; readonly isThere?: true };

/** What opens a channel, by the name of its secret; a sentence where it is not there or is no address of the platform. Neither holds the value. */
export async function secretNamed(
  name: string,
  carrier: HttpCarrier,
  { env, keychain }: SecretPlaces,
): Promise<FoundSecret> {
  const given = Object.hasOwn(env, name) ? env[name]?.trim() : undefined;
  if (given) return read(given, carrier, 'environment');
  let kept: string | undefined;
  try {
    const place = await keychain();
    if (!place) return { problem: NOT_SET(name, NO_KEYCHAIN) };
    kept = await place.get(name);
  } catch {
    // What a keychain says of its failure may tell more than people should see.
    return { problem: NOT_SET(name, NO_KEYCHAIN) };
  }
  return kept === undefined || kept.trim() === '' ? { problem: NOT_SET(name, NOT_THERE) } : read(kept, carrier, 'keychain'); // prettier-ignore
}

function read(text: string, carrier: HttpCarrier, from: 'environment' | 'keychain'): FoundSecret {
  const secret = carrier.readSecret(text);
  return 'problem' in secret ? { problem: secret.problem, isThere: true } : { secret, from };
}

const NO_KEYCHAIN = both('这台电脑没有能用的系统钥匙串', 'this machine has no keychain that can be reached');
const NOT_THERE = both('系统钥匙串里也没有', 'the keychain does not have it either');

const NOT_SET = (name: string, why: Bilingual): Bilingual =>
  both(
    `密钥 ${name} 不在环境变量里，${why.zh}，所以没有发。请设置环境变量 ${name}，或运行 gendan channels 工作簿 --secret 渠道名。`,
    `The secret ${name} is not in the environment, and ${why.en}, so nothing was sent. Set the variable ${name}, or run gendan channels BOOK --secret CHANNEL.`,
  );
