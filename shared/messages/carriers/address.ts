import { both, type Bilingual } from '../../lang';
import type { Words } from '../../templates/vocabulary/words';
import { CHANNEL_KINDS, type ChannelKind } from '../kinds.data';
import type { ChannelSecret } from './carrier';

/** How the addresses of a platform look. */
export interface AddressForm {
  readonly kind: ChannelKind;
  /** Its hosts, all of them. */
  readonly host: RegExp;
  /** Path and query. */
  readonly path: RegExp;
  /** The address for a key alone, where a key tells itself from everything else. */
  readonly fromKey?: (text: string) => string | undefined;
  /** Whether requests may be signed with a second word. */
  readonly signs?: true;
  /** Whether a key to sign with looks like one of the platform's. */
  readonly signingKey?: RegExp;
}

/**
 * `ADDRESS` or `ADDRESS SIGNING-SECRET`. Anything but an https address of the platform's own is refused, so that no
 * message goes where nobody meant it to; http is for this machine alone. What was given is not repeated.
 */
export function readBotAddress(
  text: string,
  { kind, host, path, fromKey, signs, signingKey }: AddressForm,
): ChannelSecret | { readonly problem: Bilingual } {
  const [given = '', signing, ...more] = text.trim().split(/\s+/);
  const refuse = (problem: Bilingual): { problem: Bilingual } => ({ problem });
  if (given === '') return refuse(both('密钥是空的。', 'The secret is empty.'));
  const url = /^[a-z]+:\/\//i.test(given) ? given : (fromKey?.(given) ?? '');
  const parts = ADDRESS.exec(url);
  if (!parts) return refuse(notAnAddress(kind));
  const [, scheme, name = '', rest = ''] = parts;
  const isHere = isThisMachine(name);
  if (/(^|\.)webhook\.office\.com$/i.test(name)) return refuse(CONNECTOR_GONE);
  if (!isHere && (scheme !== 'https' || !host.test(name) || !path.test(rest))) return refuse(notAnAddress(kind)); // prettier-ignore
  if (signing === undefined) return { url };
  if (!signs || more.length > 0) return refuse(oneWordTooMany(kind));
  if (signingKey && !signingKey.test(signing)) return refuse(noSigningKey(kind));
  return { url, signing };
}

/** Scheme, host, port and the rest; no user, no fragment, nothing but visible ASCII. */
const ADDRESS = /^(https?):\/\/([a-z0-9.-]+|\[::1\])(?::\d{1,5})?(\/[!-"$-~]*)$/;

/** Whether a host is the machine that it is said on. */
export const isThisMachine = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host);

const named = (kind: ChannelKind): Bilingual => {
  const words: Words<ChannelKind>[ChannelKind] = CHANNEL_KINDS[kind];
  return { zh: words.zh, en: words.en };
};

const notAnAddress = (kind: ChannelKind): Bilingual =>
  both(
    `密钥的值不是${named(kind).zh}机器人的地址，所以没有用它。请从群机器人那里整个复制过来。`,
    `The secret’s value is no address of a ${named(kind).en} bot, so it was not used. Copy it whole from the group’s bot.`,
  );

const oneWordTooMany = (kind: ChannelKind): Bilingual =>
  both(
    `密钥的值里，地址后面还有别的内容，${named(kind).zh}用不到，所以没有用它。请只留地址。`,
    `The secret’s value has more behind the address than ${named(kind).en} uses, so it was not used. Leave the address alone.`,
  );

const noSigningKey = (kind: ChannelKind): Bilingual =>
  both(
    `密钥的值里，地址后面不是${named(kind).zh}的签名密钥，所以没有用它。请写成：地址、空格、签名密钥。`,
    `What stands behind the address in the secret’s value is no signing secret of ${named(kind).en}, so it was not used. Write the address, a space, the signing secret.`,
  );

/** https://devblogs.microsoft.com/microsoft365dev/retirement-of-office-365-connectors-within-microsoft-teams/ */
const CONNECTOR_GONE = both(
  '这是 Teams 旧的“Office 365 连接器”地址，微软已经停用。请在频道里新建工作流（Workflows）“收到 Webhook 请求时发布到频道”，用它的地址。',
  'This is the address of an old Office 365 connector, which Microsoft has retired. Make a workflow in the channel, “Post to a channel when a webhook request is received”, and use its address.',
);
