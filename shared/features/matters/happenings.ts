import { both, joined, same, type Bilingual } from '../../lang';
import { handOffOf, type HandOff } from '../../matters/hand-offs/hand-off';
import { heardBy } from '../../matters/heard-by';
import type { Turn } from '../../matters/turn';
import { aboutWords } from '../../messages/about-words';
import type { Happening } from '../../messages/happening';
import { mattersOf, type PlacedMatter } from '../../orders/matters';
import { orderOf } from '../../orders/order-of';
import { dateWords } from '../../orders/section-parts';
import { stageName } from '../../orders/stage-name';
import { membersNamed } from '../../people/members-named';
import type { Plan } from '../../plan/plan';
import { ROLE_WORDS } from '../../templates/vocabulary';
import { dayOf, type Moment } from '../../time/moment';

/**
 * Hand-offs that wait for somebody: handed over and not taken yet, given back, taken too late. What people wrote of them is
 * not told: a reason may name what only some are to know.
 */
export const handOffHappenings = (plan: Plan): Happening[] =>
  mattersOf(plan).flatMap((each) => ofMatter(plan, each));

/** `late`: handed over, and past the time that the receiver has. */
type HandOffNews = 'handed' | 'late' | 'rejected';

function ofMatter(plan: Plan, { matter, turn, row }: PlacedMatter): Happening[] {
  const handOff = turn && handOffOf(matter, row);
  const entry = handOff && orderOf(plan, handOff.order);
  const news = handOff && newsOf(handOff, turn);
  // Of an order that no sheet has, or that stands still, nobody is to do anything now.
  if (!entry || !news || entry.whole.speaks.row.order.status === 'on hold') return [];
  const { number, times, sender, stage } = handOff;
  const { order, customer } = entry;
  const whose = namesIn(plan, turn.owner);
  const above = news === 'late' ? heardBy(matter, turn, plan.team, dayOf(plan.now)).map(({ name }) => name) : [];
  return [
    {
      key: `handoff ${number} ${times} ${news}`,
      what: 'handoff',
      order,
      customer,
      line: joined([aboutWords(order, customer), stageName(plan, stage), WORDS[news](sender, whoOf(turn, whose), turn, plan.now)], same(' · ')),
      people: [...new Set([...whose, ...above])],
      role: turn.role,
      ...(turn.due !== undefined && { due: turn.due }),
    },
  ];
} // prettier-ignore

function newsOf({ is }: HandOff, { toDo, isLate }: Turn): HandOffNews | undefined {
  if (is === 'handed' && toDo === 'accept') return isLate ? 'late' : 'handed';
  return is === 'rejected' ? 'rejected' : undefined;
}

/** As the team list writes them; somebody outside as the sheet does. */
function namesIn({ team }: Plan, owner: string): string[] {
  const members = membersNamed(team, owner).map(({ name }) => name);
  return members.length > 0 || owner === '' ? members : [owner];
}

const whoOf = ({ role }: Turn, names: readonly string[]): Bilingual =>
  names.length > 0
    ? both(names.join('、'), names.join(', '))
    : both(ROLE_WORDS[role].zh, ROLE_WORDS[role].en);

const WORDS: Readonly<Record<HandOffNews, (sender: string, who: Bilingual, turn: Turn, now: Moment) => Bilingual>> = {
  handed: (sender, who, turn, now) => {
    const by = dateWords(turn.due, now);
    return both(
      `${sender}已交出，等${who.zh}接受${by.zh === '' ? '' : `，${by.zh}前`}`,
      `${sender === '' ? 'handed over' : `${sender} handed over`}, ${who.en} is to accept${by.en === '' ? '' : ` by ${by.en}`}`,
    );
  },
  late: (_, who, turn, now) =>
    both(
      `${who.zh}过了${dateWords(turn.due, now).zh}还没接受`,
      `not accepted by ${who.en}, due ${dateWords(turn.due, now).en}`,
    ),
  rejected: (_, who) =>
    both(`被退回，等${who.zh}补齐再交；原因见“跟单_事项”`, `rejected, ${who.en} is to hand over again; the reason is in Gendan Matters`),
}; // prettier-ignore
