import { request } from '../../../automation/channels/request';
import { hmac } from '../../../automation/channels/hmac';
import { CARRIERS } from '../../../shared/messages/carriers';
import type { ChannelSecret, HttpCarrier, Outcome, Piece } from '../../../shared/messages/carriers/carrier';
import type { Message } from '../../../shared/messages/message';
import type { HttpKind, Platform, TestClock } from '../../tools/platforms';

export const carrierOf = (kind: HttpKind): HttpCarrier => CARRIERS[kind] as HttpCarrier;

export function secretOf(kind: HttpKind, platform: Platform): ChannelSecret {
  const secret = carrierOf(kind).readSecret(platform.secret);
  if ('problem' in secret) throw new Error(secret.problem.en);
  return secret;
}

/** Hands one piece to a platform of a test. */
export function handOver(
  kind: HttpKind,
  platform: Platform,
  clock: TestClock,
  piece: Piece,
): Promise<Outcome> {
  const [carrier, secret] = [carrierOf(kind), secretOf(kind, platform)];
  return request(carrier.request(piece, secret, clock.now, hmac), carrier, secret);
}

export const messageOf = (lines: readonly string[], more: Partial<Message> = {}): Message => ({
  key: 'm',
  what: 'digest',
  day: 46_160,
  title: '跟单 5月18日：逾期 3',
  lines,
  tells: [],
  ...more,
});
