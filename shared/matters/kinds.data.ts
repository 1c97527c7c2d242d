import { word, type Words } from '../templates/vocabulary/words';

/** What a row of 跟单_事项 is about. */
export type MatterKind = 'handoff' | 'decision' | 'dispute' | 'suggestion' | 'breach' | 'activity';

export const MATTER_KINDS: Words<MatterKind> = {
  handoff: word('交接', 'Hand-off', '移交, Handover, Hand over, Handoff'),
  decision: word('决定', 'Decision', '决议, 待办, Action, To do'),
  dispute: word('争议', 'Dispute', '分歧, 纠纷, Conflict'),
  suggestion: word('建议', 'Suggestion', '反馈, 意见, Feedback, Idea'),
  breach: word('违规', 'Breach', '规范, 不合规范, 违反规范, Norm, Breach of a norm'),
  activity: word('活动', 'Activity', '团建, 团队活动, Team activity, Event'),
};

/**
 * Where a matter stands. `open`: its owner is to act; `handed`: given to somebody who has neither taken nor refused it;
 * `accepted`, `rejected`: taken or refused; `decided`: settled by the arbiter or the team; `done`: over;
 * `declined`: answered with no; `acknowledged`: a breach that its person has read; `withdrawn`: taken back.
 */
export type MatterState =
  | 'open'
  | 'handed'
  | 'accepted'
  | 'rejected'
  | 'decided'
  | 'done'
  | 'declined'
  | 'acknowledged'
  | 'withdrawn';

export const MATTER_STATES: Words<MatterState> = {
  open: word('进行中', 'Open', '待办, 待处理, 未完成, Pending'),
  handed: word('待接受', 'Handed over', '已交出, 待接收, Awaiting acceptance'),
  accepted: word('已接受', 'Accepted', '接受, 已接收, 已采纳, 采纳, Adopted'),
  rejected: word('已退回', 'Rejected', '退回, 拒收, Returned, Refused'),
  decided: word('已决定', 'Decided', '已裁决, 已定, Settled'),
  done: word('已完成', 'Done', '完成, 已结束, 结束, Closed'),
  declined: word('不采纳', 'Declined', '未采纳, 不同意, Not adopted'),
  acknowledged: word('已知悉', 'Acknowledged', '知悉, 已阅, Read'),
  withdrawn: word('已撤回', 'Withdrawn', '撤回, 取消, 作废, Cancelled'),
};
