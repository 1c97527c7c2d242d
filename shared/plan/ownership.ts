import { ownerOf, type OwnerChoice, type OwnerNeed } from '../people/owner';
import type { Team } from '../people/team';
import type { Stage } from '../process/process';
import { isDone } from '../process/status';
import { dayOf, type Moment } from '../time/moment';
import type { OrderFacts } from './order-facts';
import type { StagePlan } from './order-plan';
import { firstNamed, MARKET_FIELDS, stageNeed } from './stage-need';
import { HOLDERS, holderFields, isApproval, wantedRole } from './stage-role';

/** What of a judged stage tells whose it is. */
type OwnedStage = Pick<StagePlan, 'stage' | 'status' | 'start' | 'due' | 'done'>;

/** By kind of stage (`kindsOf`). */
type KnownOwners = Map<string, OwnerChoice | undefined>;

/** The owners of the orders of a table: where the team is plain, orders that name the same people have the same. */
export class TableOwners {
  private readonly known: Map<string, KnownOwners> | undefined;

  constructor(
    private readonly team: Team,
    private readonly now: Moment,
  ) {
    if (isPlainTeam(team)) this.known = new Map();
  }

  of(facts: OrderFacts): OrderOwners {
    return new OrderOwners(facts, this.team, this.now, this.known && this.knownOf(facts, this.known));
  }

  private knownOf(facts: OrderFacts, known: Map<string, KnownOwners>): KnownOwners {
    let key = sharedBy(facts);
    for (const field of TELLING) key += `\0${facts.text(field)}`;
    let found = known.get(key);
    if (!found) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, (found = new Map()));
    }
    return found;
  }
}

/** What of an order, besides its customer, tells whose its stages are. */
const TELLING: readonly string[] = [...HOLDERS, ...MARKET_FIELDS];
const REMEMBERED = 5000;

/** Whose work is shared out together: the customer's, so that it stays with one person, else the order's. */
export const sharedBy = (facts: Pick<OrderFacts, 'key' | 'text'>): string =>
  facts.text('customer') || facts.key;

/**
 * Answers whose turn a stage of one order is. Depends on the order's cells, its log and the team list alone, so that one
 * changed row changes no other row's owners.
 */
export class OrderOwners {
  /** `known`: where every stage of a kind has the same owner, whose it is. */
  constructor(
    private readonly facts: OrderFacts,
    private readonly team: Team,
    private readonly now: Moment,
    private readonly known: KnownOwners | undefined = isPlainTeam(team) ? new Map() : undefined,
  ) {}

  /** `named`: whom the log names for it. */
  of(plan: OwnedStage, named: string | undefined): OwnerChoice | undefined {
    if (!this.known || named) return this.answer(plan, named);
    const { kind, kindOver } = kindsOf(plan.stage);
    const same = isOver(plan) ? kindOver : kind;
    const owner = this.known.get(same);
    if (owner !== undefined || this.known.has(same)) return owner;
    const answer = this.answer(plan, named);
    this.known.set(same, answer);
    return answer;
  }

  private answer(plan: OwnedStage, named: string | undefined): OwnerChoice | undefined {
    const { stage, start, due } = plan;
    const { facts } = this;
    const today = dayOf(this.now);
    const over = isOver(plan) ? dayOf(plan.done ?? this.now) : undefined;
    const from = over ?? Math.max(today, start === undefined ? today : dayOf(start));
    const asked = stageNeed(stage, facts, this.team, from);
    const held = firstNamed(holderFields(asked.role), facts);
    // Who did what is over is known only where the sheet or the log says so; nobody is chosen for it now.
    if (over !== undefined && held === '' && !named) return undefined;
    // Field by field: this is asked of every stage of every order, and spreading takes several times as long.
    const need: OwnerNeed = {
      stage: asked.stage,
      role: asked.role,
      markets: asked.markets,
      customerOwner: asked.customerOwner,
      approves: asked.approves,
      from,
      until: over ?? Math.max(from, due === undefined ? from : dayOf(due)),
      named,
      held,
      sharedBy: sharedBy(facts),
      isOver: over !== undefined,
    };
    return ownerOf(need, this.team);
  }
}

/** What tells the stages apart that may have different owners on one order, where nobody is ever away: open, and over. */
interface Kinds {
  readonly kind: string;
  readonly kindOver: string;
}

function kindsOf(stage: Stage): Kinds {
  let found = kinds.get(stage);
  if (!found) {
    const kind = `${wantedRole(stage)}${isApproval(stage) ? '+' : ''}${stage.role === 'sales' ? '' : '!'}`;
    kinds.set(stage, (found = { kind, kindOver: `${kind}.` }));
  }
  return found;
}

const kinds = new WeakMap<Stage, Kinds>();

/** Whether a stage has been done. */
const isOver = ({ status, done }: OwnedStage): boolean => done !== undefined || isDone(status);

/** Where nobody is ever away, comes or leaves, and no skill is written down, every stage of a role has the same owner on an order. */
function isPlainTeam({ members, hasAbsences }: Team): boolean {
  return !hasAbsences && members.every(({ skills }) => skills.size === 0);
}
