import { both, same, type Bilingual } from '../../lang';
import { TO_DO_WORDS } from '../../matters/to-do-words';
import type { Turn } from '../../matters/turn';
import type { AgendaItem, AgendaPart } from '../../orders/agenda-item';
import { dueBrief } from '../../orders/brief';
import { mattersOf, orderOf, type PlacedMatter } from '../../orders/matters';
import { dateWords } from '../../orders/section-parts';
import type { Plan } from '../../plan/plan';
import { lastMinuteOf, minuteOf } from '../../time/moment';

/** Decisions that are not carried out yet, disputes that are not settled, hand-offs that were refused: what a meeting talks about again. */
export const mattersAgenda = (plan: Plan): readonly AgendaItem[] =>
  mattersOf(plan).flatMap((each) => {
    const part = partOf(each);
    return part && each.turn ? [itemOf(plan, each, each.turn, part)] : [];
  });

function partOf({ matter: { kind }, turn }: PlacedMatter): AgendaPart | undefined {
  if (kind === 'decision' || kind === 'dispute') return kind;
  return kind === 'handoff' && turn?.toDo === 'hand again' && turn.since !== undefined
    ? 'rejected'
    : undefined;
}

function itemOf(plan: Plan, { matter, place }: PlacedMatter, turn: Turn, part: AgendaPart): AgendaItem {
  const { number, order = '', text = '', stage, times = 0, decision = '' } = matter;
  return {
    part,
    id: number,
    order,
    customer: (order && orderOf(plan, order)?.customer) || '',
    what: same([number, text.trim()].filter((each) => each !== '').join(' ')),
    why: whyOf(plan, turn, part === 'decision' ? times : 0, part === 'rejected' ? decision : ''),
    owner: turn.owner,
    weight: turn.due === undefined ? 0 : minuteOf(plan.now) - lastMinuteOf(turn.due),
    place: place('number'),
    ...(stage && { stage }),
  };
}

/** `写陈述 · 逾期 2天 · 改期 2 次`. */
function whyOf(plan: Plan, { toDo, due, isLate }: Turn, postponed: number, said: string): Bilingual {
  const parts: Bilingual[] = [TO_DO_WORDS[toDo]];
  if (due !== undefined) {
    const brief = isLate ? dueBrief(due, plan.now) : dateWords(due, plan.now);
    parts.push(isLate ? both(`逾期 ${brief.zh}`, `${brief.en} late`) : both(`截止 ${brief.zh}`, `due ${brief.en}`)); // prettier-ignore
  }
  if (postponed > 0)
    parts.push(both(`改期 ${postponed} 次`, `postponed ${postponed} ${postponed === 1 ? 'time' : 'times'}`));
  if (said.trim() !== '') parts.push(same(said.trim()));
  return both(parts.map(({ zh }) => zh).join(' · '), parts.map(({ en }) => en).join(' · '));
}
