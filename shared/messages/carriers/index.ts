import type { ChannelKind } from '../kinds.data';
import type { Carrier } from './carrier';
import { COPY } from './copy';
import { DINGTALK } from './dingtalk';
import { FEISHU } from './feishu';
import { MAIL } from './mail';
import { SLACK } from './slack';
import { TEAMS } from './teams';
import { WECOM } from './wecom';

/** Who carries the messages of each kind of channel. #add-a-carrier */
export const CARRIERS: Readonly<Record<ChannelKind, Carrier>> = {
  wecom: WECOM,
  dingtalk: DINGTALK,
  feishu: FEISHU,
  slack: SLACK,
  teams: TEAMS,
  mail: MAIL,
  copy: COPY,
};
