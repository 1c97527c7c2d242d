import type { ChannelKind } from '../../../shared/messages/kinds.data';
import { dingtalkPlatform } from './dingtalk';
import { feishuPlatform } from './feishu';
import type { Platform, TestClock } from './platform';
import { slackPlatform } from './slack';
import { teamsPlatform } from './teams';
import { wecomPlatform } from './wecom';

export { TestClock, type Platform, type Shown } from './platform';

/** The kinds of channels that are told over HTTP. */
export type HttpKind = Exclude<ChannelKind, 'mail' | 'copy'>;

/** Each platform as its documentation describes it, on this machine. */
export const PLATFORMS: Readonly<Record<HttpKind, (clock: TestClock) => Promise<Platform>>> = {
  wecom: wecomPlatform,
  dingtalk: dingtalkPlatform,
  feishu: feishuPlatform,
  slack: slackPlatform,
  teams: teamsPlatform,
};

export const HTTP_KINDS = Object.keys(PLATFORMS) as readonly HttpKind[];
