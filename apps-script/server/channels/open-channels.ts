import { both, type Bilingual } from '../../../shared/lang';
import { CARRIERS } from '../../../shared/messages/carriers';
import type { ChannelSecret } from '../../../shared/messages/carriers/carrier';
import { channelsOf } from '../../../shared/messages/channels-of';
import type { Channel } from '../../../shared/messages/channels.sheet';
import { shutBy } from '../../../shared/messages/channel-findings';
import type { OpenChannel } from '../../../shared/messages/delivery/prepare';
import type { Plan } from '../../../shared/plan/plan';
import { twice } from '../kept-text';

/** A channel with what opens it. */
export interface Opened extends OpenChannel {
  readonly secret?: ChannelSecret;
  /** Of a mailing list. */
  readonly address?: string;
}

export interface Shut {
  readonly name: string;
  readonly why: Bilingual;
  /** The address that nobody has agreed to yet. */
  readonly waits?: string;
}

export interface Opening {
  readonly open: readonly Opened[];
  readonly shut: readonly Shut[];
}

/** `isConfirmed`: whether the person whose script runs has agreed to an address. `hasReader`: somebody is there to copy a text. */
export function openChannels(plan: Plan, isConfirmed: (address: string) => boolean, hasReader: boolean): Opening {
  const open: Opened[] = [];
  const shut: Shut[] = [];
  let secrets: Record<string, string> | undefined;
  for (const placed of channelsOf(plan)) {
    const { channel } = placed;
    const [wrong] = shutBy(plan, placed);
    if (wrong) {
      shut.push({ name: channel.name, why: wrong.message });
      continue;
    }
    const found = opened(channel, isConfirmed, hasReader, (name) => {
      secrets ??= twice(() => PropertiesService.getScriptProperties().getProperties());
      return secrets[name] ?? '';
    });
    if ('why' in found) shut.push(found);
    else open.push(found);
  }
  return { open, shut };
} // prettier-ignore

function opened(
  { name, kind, secret = '', address = '' }: Channel,
  isConfirmed: (address: string) => boolean,
  hasReader: boolean,
  valueOf: (secret: string) => string,
): Opened | Shut {
  const carrier = CARRIERS[kind];
  if (carrier.by !== 'http') {
    if (carrier.by === 'copy') return hasReader ? { name, kind } : { name, why: TO_COPY(name) };
    return isConfirmed(address)
      ? { name, kind, address }
      : { name, why: NOT_AGREED(name, address), waits: address };
  }
  const value = valueOf(secret).trim();
  if (value === '') return { name, why: NO_SECRET(name, secret) };
  const read = carrier.readSecret(value);
  return 'problem' in read ? { name, why: of(name, read.problem) } : { name, kind, secret: read };
}

const of = (name: string, { zh, en }: Bilingual): Bilingual => both(`${name}：${zh}`, `${name}: ${en}`);

const TO_COPY = (name: string): Bilingual =>
  both(
    `${name}：要人复制的内容，请从菜单“给群发消息”里复制。`,
    `${name}: a text to copy; take it from the menu, Tell groups.`,
  );
const NOT_AGREED = (name: string, address: string): Bilingual =>
  both(
    `${name}：新的邮箱（${address}），请从菜单“给群发消息”里看过再发。`,
    `${name}: a new address (${address}); send once from the menu, Tell groups, to agree to it.`,
  );
const NO_SECRET = (name: string, secret: string): Bilingual =>
  both(
    `${name}：脚本属性里没有“${secret}”，没有发。请在 Apps Script 的“项目设置 → 脚本属性”里加上它，值是机器人的地址。`,
    `${name}: the script properties have no ${secret}, so nothing was sent. Add it under Project Settings, Script Properties, with the bot’s address as its value.`,
  );
