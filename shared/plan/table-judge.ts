import type { TableMap } from '../mapping/mapping';
import type { Sheet } from '../book/model';
import type { Finding } from '../finding';
import { holds } from '../process/condition';
import type { Stage, Variant } from '../process/process';
import { DEFAULT_VARIANT } from '../templates';
import type { Moment } from '../time/moment';
import { evaluateOrder, workOut, type Evaluation, type Judging } from './evaluate';
import type { FollowRule, Keeping } from './completion';
import { factsBelow, factsOfRow } from './facts-of-row';
import type { OrderFacts, StageClocks } from './order-facts';
import { answersFor } from '../process/answers';
import { logOf, WHOLE_ORDER, type StageLog } from '../process/log';
import { nameKey, namesNobody } from '../people/names';
import { ORDER_KINDS } from '../process/question';
import { JudgedOrder, type JudgedTable } from './judged-order';
import { KeptStages } from './kept-stages';
import type { StagePlan } from './order-plan';
import { askedColumn } from './questions';
import { keepingOf, type StageHabit } from './stage-habits';
import { sayingsOf, type RowSaying, type TableHabits } from './table-habits';
import { movedFrom } from './promise';
import { TableOwners, type OrderOwners } from './ownership';
import type { RowPlan, Rules } from './table-plan';
import type { ShippedParts } from './part-shipped';
import type { RowFacts } from './row-facts';
import { rowFindings } from './row-findings';
import type { TableRecords } from './record-source';
import type { OrderRow } from './row-finder';
import type { TableColumns } from './table-columns';
import { remembered } from '../remembered';

const NONE: readonly Stage[] = [];
const NO_FINDINGS: readonly Finding[] = [];
/** Orders whose stages are kept at hand after somebody asked for them. */
const RECENT = 64;

/**
 * Judges the orders of one table at one moment. Of each it keeps the verdict and what comes next; all its
 * stages are worked out again when asked for. Judging is pure, so they are the same, and a hundred thousand
 * orders of fifty stages fit into memory.
 */
export class TableJudge implements JudgedTable {
  private readonly unrecorded = new Map<string, readonly Stage[]>();
  private readonly recent = new Map<OrderRow, readonly StagePlan[]>();
  /** Of each variant, by the person who keeps the row. */
  private readonly followRules = new Map<Variant, Map<string, FollowRule>>();

  readonly sheetName: string;
  readonly kept = new KeptStages();
  private readonly owners: TableOwners;
  /** The team's standing answer to what is asked of a stage; undefined where there is none. */
  private readonly standingOf: Judging['standingOf'];

  constructor(
    table: TableMap,
    readonly sheet: Sheet,
    readonly columns: TableColumns,
    readonly parts: ShippedParts,
    private readonly rules: Rules,
    private readonly now: Moment,
    private readonly habits: TableHabits,
    readonly records?: TableRecords,
  ) {
    this.sheetName = table.sheet;
    this.owners = new TableOwners(rules.team, now);
    this.standingOf = standingAnswers(rules.standing, columns);
  }

  /** The row's cells, its order's own data from the row above where it continues one. */
  factsOf(row: OrderRow, above: RowFacts | undefined): RowFacts {
    return factsBelow(this, row, above, this.now);
  }

  /** The verdict of a row; undefined when no process is there to judge it by. */
  judge(row: OrderRow, facts: RowFacts): RowPlan | undefined {
    const variant = this.variantOf(facts);
    if (!variant) return undefined;
    const log = this.logAt(row);
    const evaluation = this.evaluate(row, facts, variant, log, 'the verdict');
    const { stages } = evaluation;
    const firstPromise = movedFrom(facts, log?.get(WHOLE_ORDER)?.promised);
    const country = facts.text('country');
    const order = new JudgedOrder(this, row, variant, country, firstPromise, evaluation);
    const told = facts.records?.findings(variant.stages, facts) ?? NO_FINDINGS;
    const own = rowFindings(order, evaluation, facts, this.columns, this.now);
    const findings = told.length > 0 ? [...own, ...told] : own;
    return { row, order, findings, unrecorded: this.unrecordedIn(stages) };
  }

  private unrecordedIn(stages: readonly StagePlan[]): readonly Stage[] {
    if (!stages.some(isUnrecorded)) return NONE;
    const found = stages.filter(isUnrecorded);
    const key = found.map(({ stage }) => stage.key).join();
    let shared = this.unrecorded.get(key);
    if (!shared) this.unrecorded.set(key, (shared = found.map(({ stage }) => stage)));
    return shared;
  }

  /** The cells of a row that has been judged. */
  factsAt(row: OrderRow): RowFacts {
    return factsOfRow(this, row, this.now);
  }

  /** What the log says of it. */
  logAt(row: OrderRow): ReadonlyMap<string, StageLog> | undefined {
    return logOf(this.rules.log, row);
  }

  clocksOf(variant: Variant, country: string): readonly StageClocks[] {
    return this.rules.clocks.of(variant, country);
  }

  /** Every stage of a row that has been judged. */
  stagesOf(row: OrderRow, variant: Variant): readonly StagePlan[] {
    let stages = this.recent.get(row);
    if (!stages) {
      stages = this.evaluate(row, this.factsAt(row), variant, this.logAt(row), 'all stages').stages;
      if (this.recent.size >= RECENT) this.recent.clear();
      this.recent.set(row, stages);
    }
    return stages;
  }

  private evaluate(
    row: OrderRow,
    facts: RowFacts,
    variant: Variant,
    log: Judging['log'],
    wanted: Judging['wanted'],
  ): Evaluation {
    const { clocks } = this.rules;
    let ownersOfOrder: OrderOwners | undefined;
    const habits = this.habits.get(variant.key);
    return evaluateOrder(variant, facts, {
      now: this.now,
      log,
      clocks: clocks.of(variant, facts.text('country')),
      answers: answersFor(this.rules.answers, row, (header) => facts.shown(header)),
      standingOf: this.standingOf,
      follow: this.followRuleOf(variant, habits, keeperOf(facts)),
      habits,
      wanted,
      ownerOf: (stage, named) => (ownersOfOrder ??= this.owners.of(facts)).of(stage, named),
    });
  }

  private followRuleOf(
    variant: Variant,
    habits: readonly StageHabit[] | undefined,
    person: string,
  ): FollowRule {
    let byPerson = this.followRules.get(variant);
    if (!byPerson) this.followRules.set(variant, (byPerson = new Map()));
    let rule = byPerson.get(person);
    if (!rule) byPerson.set(person, (rule = this.followRule(variant, habits, person)));
    return rule;
  }

  private followRule(
    { stages }: Variant,
    habits: readonly StageHabit[] | undefined,
    person: string,
  ): FollowRule {
    const { follow, compliance, alsoFollowed, keeping, wasKept } = this.rules;
    const kept = stages.map(({ key, isCompliance }, at): Keeping => {
      if ((isCompliance ? compliance : follow === 'all') || alsoFollowed.has(key)) return 'all';
      const said = keeping.get(key);
      if (said) return said;
      const habit = habits?.[at];
      return habit ? keepingOf(habit, person, wasKept?.get(key)) : 'kept';
    });
    return (at) => kept[at]!;
  }

  /** What a row says of how the columns are kept; undefined when no process is there to tell what is due. */
  sayingOf(row: OrderRow, facts: RowFacts): RowSaying | undefined {
    const variant = this.variantOf(facts);
    if (!variant) return undefined;
    const { order } = workOut(variant, facts, {
      now: this.now,
      log: this.logAt(row),
      clocks: this.clocksOf(variant, facts.text('country')),
      follow: () => 'kept',
      wanted: 'all stages',
    });
    return { row: row.row, variant, person: keeperOf(facts), stages: sayingsOf(order.inputs, this.now) };
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

const isUnrecorded = ({ doneBy, isFollowed }: StagePlan): boolean => doneBy === 'implied' && isFollowed;

function standingAnswers(standing: Rules['standing'], columns: TableColumns): Judging['standingOf'] {
  if (standing.length === 0) return undefined;
  return (plan) => {
    const header = askedColumn(plan, columns)?.header;
    const found = standing.find(
      ({ kind, stage, header: own }) =>
        kind === plan.question && own === header && (ORDER_KINDS.has(kind) || stage === plan.stage.key),
    );
    return found && { kind: found.kind, value: found.value, date: undefined, at: undefined };
  };
}

/** Who keeps the row of an order, as names compare; empty where nobody is named. */
function keeperOf(facts: OrderFacts): string {
  for (const field of KEEPERS) {
    const name = facts.text(field);
    if (!namesNobody(name)) return keyOf(name);
  }
  return '';
}

/** The same few people stand in thousands of rows. */
const keyOf = remembered(nameKey, 2000);

/** Whose rows these are, best first. */
export const KEEPERS = ['merchandiser', 'salesperson'] as const;
