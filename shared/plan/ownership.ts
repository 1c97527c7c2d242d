import { ownerOf, type OwnerChoice, type OwnerNeed } from '../people/owner';
import type { Team } from '../people/team';
import type { Stage } from '../process/process';
import { dayOf, type Moment } from '../time/moment';
import type { OrderFacts } from './order-facts';
import type { StagePlan } from './order-plan';
import { firstNamed, marketsOf, sellerOf } from './stage-need';
import { holderFields, isApproval, roleOn, wantedRole } from './stage-role';

/**
 * Answers whose turn a stage of one order is. Depends on the order's cells, its log and the team list alone, so that one
 * changed row changes no other row's owners.
 */
export class OrderOwners {
  private readonly today: number;
  private readonly markets: string[];
  private readonly seller: string;
  private readonly sharedBy: string;
  /** Where every stage of a kind has the same owner: whose it is. */
  private readonly known: Map<string, OwnerChoice | undefined> | undefined;

  constructor(
    private readonly facts: OrderFacts,
    private readonly team: Team,
    private readonly now: Moment,
  ) {
    this.today = dayOf(now);
    this.markets = marketsOf(facts);
    this.seller = sellerOf(facts);
    this.sharedBy = facts.text('customer') || facts.key;
    if (isPlainTeam(team)) this.known = new Map();
  }

  /** `named`: whom the log names for it. */
  of(plan: StagePlan, named: string | undefined): OwnerChoice | undefined {
    if (!this.known || named) return this.answer(plan, named);
    const { kind, kindOver } = kindsOf(plan.stage);
    const same = isOver(plan) ? kindOver : kind;
    if (!this.known.has(same)) this.known.set(same, this.answer(plan, named));
    return this.known.get(same);
  }

  private answer(plan: StagePlan, named: string | undefined): OwnerChoice | undefined {
    const { stage, start, due } = plan;
    const { today } = this;
    const role = roleOn(stage, this.facts, this.team);
    const held = firstNamed(holderFields(role), this.facts);
    const over = isOver(plan) ? dayOf(plan.done ?? this.now) : undefined;
    // Who did what is over is known only where the sheet or the log says so; nobody is chosen for it now.
    if (over !== undefined && held === '' && !named) return undefined;
    const from = over ?? Math.max(today, start === undefined ? today : dayOf(start));
    const need: OwnerNeed = {
      stage: stage.key,
      role,
      from,
      until: over ?? Math.max(from, due === undefined ? from : dayOf(due)),
      named,
      held,
      markets: this.markets,
      customerOwner: this.seller,
      sharedBy: this.sharedBy,
      approves: isApproval(stage) ? this.seller : undefined,
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
const isOver = ({ status, done }: StagePlan): boolean =>
  done !== undefined || status === 'done' || status === 'done late';

/** Where nobody is ever away, comes or leaves, and no skill is written down, every stage of a role has the same owner on an order. */
function isPlainTeam({ members, hasAbsences }: Team): boolean {
  return !hasAbsences && members.every(({ skills }) => skills.size === 0);
}
