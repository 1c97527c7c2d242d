import { both, type Bilingual } from '../lang';
import type { Plan } from '../plan/plan';
import { OVER_PHASES } from '../process/phase';
import { briefOf } from './brief';
import type { OrderEntry } from './entry';
import { byUrgency, groupOfWork, type LineGroup } from './groups';

/** How an order stands, in a word and a figure. Plain JSON. */
export interface Standing {
  /** `逾期 12天`; empty of an order that is over, whose phase says so. */
  readonly said: Bilingual;
  readonly tone: 'late' | 'today' | 'plain';
}

/** Late or not, by the one definition of late, and for how long. */
export function standingOf(plan: Plan, entry: OrderEntry): Standing {
  const { whole, work, phase } = entry;
  const [first] = byUrgency(work, plan.now);
  const days = first && briefOf(first, plan);
  const group = groupOfWork(work, entry, plan.now);
  if (whole.late) return { said: withDays(LATE, group === 'late' ? days : undefined), tone: 'late' };
  if (whole.behind) return { said: withDays(BEHIND, group === 'behind' ? days : undefined), tone: 'plain' };
  if (OVER_PHASES.has(phase)) return { said: both('', ''), tone: 'plain' };
  return { said: WORDS[group] ?? NOT_LATE, tone: group === 'today' ? 'today' : 'plain' };
}

const LATE = both('逾期', 'Late');
const BEHIND = both('落后', 'Behind');
const NOT_LATE = both('未逾期', 'Not late');
const WORDS: Readonly<Partial<Record<LineGroup, Bilingual>>> = {
  today: both('今天要办', 'To do today'),
  waiting: both('等对方', 'Waiting'),
  asked: both('待确认', 'To confirm'),
};

const withDays = (word: Bilingual, days: Bilingual | undefined): Bilingual =>
  !days || days.zh === '' ? word : both(`${word.zh} ${days.zh}`, `${word.en} ${days.en}`);
