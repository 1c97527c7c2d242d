import type { TableMap } from '../mapping/mapping';
import type { Sheet } from '../book/model';
import { holds } from '../process/condition';
import type { Variant } from '../process/process';
import { DEFAULT_VARIANT } from '../templates';
import type { Moment } from '../time/moment';
import { evaluateOrder, type Evaluation } from './evaluate';
import { type FollowRule } from './completion';
import { factsOfRow } from './facts-of-row';
import type { OrderFacts } from './order-facts';
import { logOf } from '../process/log';
import type { Gap, OrderPlan, StagePlan } from './order-plan';
import { orderOwners } from './ownership';
import type { RowPlan, Rules } from './table-plan';
import { RowFacts } from './row-facts';
import { rowFindings } from './row-findings';
import type { OrderRow } from './row-finder';
import type { Status } from '../process/status';
import { followedStages, type TableColumns } from './table-columns';

/** Below this many stages with a column, a sheet keeps track of nothing in particular and every stage counts. */
const FEW_STAGES = 2;
/** Orders whose stages are kept at hand after somebody asked for them. */
const RECENT = 64;

/**
 * Judges the orders of one table at one moment. Of each it keeps the verdict and what comes next; all its
 * stages are worked out again when asked for. Judging is pure, so they are the same, and a hundred thousand
 * orders of fifty stages fit into memory.
 */
export class TableJudge {
  private readonly follow = new Map<Variant, FollowRule>();
  private readonly recent = new Map<OrderRow, readonly StagePlan[]>();

  constructor(
    private readonly table: TableMap,
    readonly sheet: Sheet,
    readonly columns: TableColumns,
    private readonly rules: Rules,
    private readonly now: Moment,
  ) {}

  /** The row's cells, its order's own data from the row above where it continues one. */
  factsOf(row: OrderRow, above: RowFacts | undefined): RowFacts {
    return new RowFacts(
      row.key,
      this.sheet,
      row.row,
      this.columns,
      this.now,
      row.continues ? above : undefined,
    );
  }

  /** The verdict of a row; undefined when no process is there to judge it by. */
  judge(row: OrderRow, facts: RowFacts): RowPlan | undefined {
    const variant = this.variantOf(facts);
    if (!variant) return undefined;
    const { stages, next, actionable, status, gap } = this.evaluate(row, facts, variant);
    const order = new JudgedOrder(
      this,
      row,
      this.table.sheet,
      variant,
      facts.text('country'),
      status,
      next,
      actionable,
      gap,
    );
    const hasTeam = this.rules.team.members.length > 0;
    return { row, order, findings: rowFindings(order, stages, facts, this.columns, this.now, hasTeam) };
  }

  /** Every stage of a row that has been judged. */
  stagesOf(row: OrderRow, variant: Variant): readonly StagePlan[] {
    let stages = this.recent.get(row);
    if (!stages) {
      stages = this.evaluate(row, factsOfRow(this, row, this.now), variant).stages;
      if (this.recent.size >= RECENT) this.recent.clear();
      this.recent.set(row, stages);
    }
    return stages;
  }

  private evaluate(row: OrderRow, facts: RowFacts, variant: Variant): Evaluation {
    const { log, clocks, team } = this.rules;
    return evaluateOrder(variant, facts, {
      now: this.now,
      log: logOf(log, row),
      clocks: clocks.of(variant, facts.text('country')),
      follow: this.followRule(variant),
      ownerOf: orderOwners(facts, team, this.now),
    });
  }

  private followRule(variant: Variant): FollowRule {
    let rule = this.follow.get(variant);
    if (!rule) {
      const all = this.rules.follow === 'all' || followedStages(this.columns, variant) < FEW_STAGES;
      this.follow.set(variant, (rule = { all, also: this.rules.alsoFollowed }));
    }
    return rule;
  }

  /** The variant asked for, else the first whose condition the order meets, else the usual one. */
  private variantOf(facts: OrderFacts): Variant | undefined {
    const { process, variant } = this.rules;
    if (variant !== undefined) return process.variants.find(({ key }) => key === variant);
    const { variants } = process;
    const fits = variants.find(({ applies }) => holds(applies, facts));
    return fits ?? variants.find(({ key }) => key === DEFAULT_VARIANT) ?? variants[0];
  }
}

class JudgedOrder implements OrderPlan {
  constructor(
    private readonly judge: TableJudge,
    private readonly from: OrderRow,
    readonly sheet: string,
    readonly variant: Variant,
    readonly country: string,
    readonly status: Status,
    readonly next: StagePlan | undefined,
    readonly actionable: readonly StagePlan[],
    readonly gap: Gap | undefined,
  ) {}

  get key(): string {
    return this.from.key;
  }

  get row(): number {
    return this.from.row;
  }

  get stages(): readonly StagePlan[] {
    return this.judge.stagesOf(this.from, this.variant);
  }
}
