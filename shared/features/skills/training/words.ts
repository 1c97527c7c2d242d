import { both, type Bilingual } from '../../../lang';
import type { CauseKind } from '../../../skills/slip';
import { WINDOW } from '../../../skills/window';

/** What happened, about the work: `最近 60 天，订舱有 3 单完成得晚`. */
export function causeWords(kind: CauseKind, topic: Bilingual, orders: number): Bilingual {
  const en = `${orders} ${orders === 1 ? 'order' : 'orders'}`;
  return {
    late: both(
      `最近 ${WINDOW} 天有 ${orders} 单的“${topic.zh}”完成得晚`,
      `In the last ${WINDOW} days “${topic.en}” was done late on ${en}`,
    ),
    rejected: both(
      `最近 ${WINDOW} 天有 ${orders} 单的“${topic.zh}”交接被退回`,
      `In the last ${WINDOW} days the hand-off of “${topic.en}” was given back on ${en}`,
    ),
    papers: both(
      `最近 ${WINDOW} 天有 ${orders} 单的“${topic.zh}”核对出差异`,
      `In the last ${WINDOW} days differences were found in “${topic.en}” on ${en}`,
    ),
  }[kind];
}
