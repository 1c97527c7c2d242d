import { both, type Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import type { Role } from '../../process/row';
import { ROLE_WORDS } from '../../templates/vocabulary';
import { ROLE_NOUNS } from '../../templates/vocabulary/role-nouns';
import { dayOf } from '../../time/moment';
import { percent } from '../../trade/share';
import type { StageCheck } from '../checkup';
import { isEnough, stagesInUse, type Finder, type Idea, type Look } from './idea';
import { listed } from './words';

/** More of the work than that, and more of what is late, and it is the role and not its people. */
const OF_ALL = 0.4;
const OF_LATE = 0.5;
/** So many times as often late as the work of the others: the most work alone says nothing. */
const AS_OFTEN = 1.5;
/** Of two roles one always has the most. */
const ROLES_AT_LEAST = 3;

/**
 * A role that has most of the work and most of what is late. Nothing is written: who takes over what, and from when, people
 * decide where a role is split.
 */
export const SPLITS: Finder = {
  asks: (look) => heaviest(look)?.late.map(({ stage }) => stage) ?? [],
  find: (look) => {
    const heavy = heaviest(look);
    return heavy ? [splitIdea(heavy, look)] : [];
  },
};

interface Load {
  readonly role: Role;
  /** Stages done, of all of theirs. */
  done: number;
  /** Of what was done by a deadline that somebody stands by: all, and those that were late. */
  bound: number;
  lateOf: number;
  /** Stages that were late, the most often late first. */
  late: StageCheck[];
}

interface Heavy extends Load {
  readonly allDone: number;
  readonly allLate: number;
  /** Whether anything was late that is held against nobody. */
  readonly isLeftOut: boolean;
}

function heaviest(look: Omit<Look, 'done'>): Heavy | undefined {
  const loads = new Map<Role, Load>();
  let isLeftOut = false;
  for (const check of look.checkup.stages) {
    let load = loads.get(check.role);
    if (!load) loads.set(check.role, (load = { role: check.role, done: 0, bound: 0, lateOf: 0, late: [] }));
    const late = check.onTime.n - check.onTime.of;
    load.done += Math.max(check.n, check.onTime.n);
    if (!isBound(check, look)) {
      isLeftOut ||= late > 0;
      continue;
    }
    load.bound += check.onTime.n;
    load.lateOf += late;
    if (late > 0) load.late.push(check);
  }
  const all = [...loads.values()];
  const sum = (of: (load: Load) => number): number => all.reduce((total, load) => total + of(load), 0);
  const [allDone, allLate, allBound] = [sum((l) => l.done), sum((l) => l.lateOf), sum((l) => l.bound)];
  if (all.filter(({ done }) => isEnough(done)).length < ROLES_AT_LEAST) return undefined;
  const heavy = all.find(({ done, lateOf, bound }) => {
    const others = (allLate - lateOf) / Math.max(1, allBound - bound);
    return (
      isEnough(lateOf) &&
      done > OF_ALL * allDone &&
      lateOf > OF_LATE * allLate &&
      lateOf / bound >= AS_OFTEN * others
    );
  });
  if (!heavy) return undefined;
  heavy.late.sort((a, b) => lateIn(b) - lateIn(a));
  return { ...heavy, allDone, allLate, isLeftOut };
}

const lateIn = ({ onTime }: StageCheck): number => onTime.n - onTime.of;

/** Whether being late is the role's: not by a limit that nobody stands by, and not where the customer has to pay. */
function isBound(check: StageCheck, look: Omit<Look, 'done'>): boolean {
  const places = stagesInUse(look, check);
  return (
    places.length > 0 &&
    places.every(({ stage }) => stage.branch !== 'money' && (stage.binds || !stage.limit))
  );
}

/** How many stages are named. */
const NAMED = 3;

function splitIdea({ role, done, allDone, lateOf, allLate, late, isLeftOut }: Heavy, { plan }: Look): Idea {
  const noun = ROLE_NOUNS[role];
  const stages = listed(late.slice(0, NAMED).map(({ name, onTime }) => timesLate(name, onTime.n, onTime.of)));
  const who = holdersOf(plan, role);
  const but = isLeftOut ? LEFT_OUT : both('', '');
  const [ofAll, ofLate] = [percent(done / allDone), percent(lateOf / allLate)];
  return {
    id: `split ${role}`,
    kind: 'split',
    stages: late.map(({ stage }) => stage),
    title: both(
      `${noun.zh}：分一部分活给别人`,
      `${sentence(noun.en)}: give part of the work to somebody else`,
    ),
    because: both(
      `全部 ${allDone} 次里 ${noun.zh}做 ${done} 次（${ofAll}），逾期 ${allLate} 次里占 ${lateOf} 次（${ofLate}${but.zh}）：${stages.zh}。${who.zh}让另一个人从某天起接一部分：“团队”里点“分岗”，或 gendan assign 工作簿 --split ${ROLE_WORDS[role].zh}`,
      `The ${noun.en} does ${done} of ${allDone} (${ofAll}) and has ${lateOf} of the ${allLate} that were late (${ofLate}${but.en}): ${stages.en}. ${who.en}Let somebody else take a part from a day on: “Split role” in Team, or gendan assign BOOK --split ${role}`,
    ),
    orders: [...new Set(late.flatMap(({ onTime }) => onTime.late))],
    edits: [],
  };
}

const LEFT_OUT = both(
  '，没人确认过的时限和收款不算',
  ', without limits that nobody confirmed and without payments',
);

const timesLate = (name: Bilingual, n: number, of: number): Bilingual =>
  both(`${name.zh} ${n} 次晚 ${n - of} 次`, `${name.en} late ${n - of} of ${n}`);

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whom the team list names for the role. */
function holdersOf({ team, now }: Plan, role: Role): Bilingual {
  const names = [...new Set(team.holders(role, dayOf(now)).map(({ name }) => name))];
  if (names.length === 0) return both('', '');
  return names.length === 1
    ? both(`现在只有 ${names[0]}。`, `Only ${names[0]} does it now. `)
    : both(`现在是 ${names.join('、')}。`, `${names.join(', ')} do it now. `);
}
