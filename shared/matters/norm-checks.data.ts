import { word, type Words } from '../templates/vocabulary/words';

/**
 * What Gendan looks for by itself. `condition`: orders that meet the row's own condition. A norm without any is kept by
 * people: it is read and acknowledged, and nothing is looked for.
 */
export type NormCheck = 'undated' | 'owner' | 'moved' | 'gate' | 'quiet' | 'presented' | 'condition';

export const NORM_CHECKS: Words<NormCheck> = {
  undated: word('完成没写日期', 'Done without a date', '完成无日期, 没写完成日期, 无日期'),
  owner: word('换人没写原因', 'Owner changed without a note', '换人无原因, 换负责人没写原因'),
  moved: word('改期两次', 'Due moved twice', '同一节点改期两次, 改期两次以上'),
  gate: word('前置没完成', 'Gate passed early', '跳过前置, 前置未完成'),
  quiet: word('日期没更新', 'Dates not updated', '日期未更新, 未更新'),
  presented: word('交单后改动', 'Edited after presentation', '交单后修改'),
  condition: word('条件', 'Condition', '符合条件'),
};

/** Working days without any entry after which dates count as not updated, where the row does not say. */
export const QUIET_DAYS = 5;

export type NormState = 'on' | 'off';

export const NORM_STATES: Words<NormState> = {
  on: word('启用', 'On', '生效, 开, 有效, 是'),
  off: word('停用', 'Off', '暂停, 关, 失效, 否'),
};
