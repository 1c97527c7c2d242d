import { holds } from '../process/condition';
import type { Stage, Variant } from '../process/process';
import type { Answer, OrderAnswers } from '../process/answers';
import { isEarlier, lastMinuteOf, minuteOf, type Moment } from '../time/moment';
import { WHOLE_ORDER, type StageLog } from '../process/log';
import { mayShowFirst } from './date-order';
import { hasCome } from './stage-facts';
import { isFree } from '../terms/free';
import { showEarlier } from './frontier';
import type { OrderFacts, OrderState, StageFacts } from './order-facts';
import { PRICE_STAGES } from './price-parts';
import { askRevived } from './revived';
import { SAILING } from './sailing';
import { StageRecord, type StageInput } from './stage-record';

/** Whether blanks of a stage are held against anybody. */
export type FollowRule = (stage: number) => Keeping;

/**
 * How the team keeps a stage's column. `all`: counts whether or not there is a column; `kept`: it is filled in the
 * orders that are past it; `lost`: it is not, so a blank says nothing.
 */
export type Keeping = 'all' | 'kept' | 'lost';

/** What is known of an order beside its cells. */
export interface Known {
  readonly log: ReadonlyMap<string, StageLog> | undefined;
  readonly answers: OrderAnswers | undefined;
  readonly follow: FollowRule;
  /** When the order began: what is dated before that is asked about. */
  readonly ordered: Moment | undefined;
}

/** Which stages are done, and whether the order as a whole still goes on. */
export interface Completions {
  readonly inputs: StageInput[];
  readonly state: OrderState;
}

/**
 * First pass: which stages count for the order, and which are done, by cell, log, an answer, or because a later event
 * shows it.
 */
export function completions(variant: Variant, facts: OrderFacts, known: Known): Completions {
  let settled: ReadonlySet<number> = NO_STAGES;
  // What was given back holds up nobody once those who gave it back are done without it.
  for (;;) {
    const made = completedWith(variant, facts, known, settled);
    const { inputs } = made;
    const moot = inputs.filter((input) => input.handOffs?.isMoot(inputs));
    if (moot.length === 0) return made;
    settled = new Set([...settled, ...moot.map(({ record }) => record.stage.index)]);
  }
}

const NO_STAGES: ReadonlySet<number> = new Set();

/** `settled`: stages whose rejection holds up nobody any more. */
function completedWith(
  variant: Variant,
  facts: OrderFacts,
  known: Known,
  settled: ReadonlySet<number>,
): Completions {
  const { log, answers } = known;
  const whole = log?.get(WHOLE_ORDER);
  const inputs: StageInput[] = [];
  for (const stage of variant.stages) inputs.push(inputOf(stage, facts, known, settled));
  sayDone(inputs, facts);
  shipByQuantity(inputs, facts);
  showEarlier(inputs, facts);
  const isCancelled = facts.state === 'cancelled' || whole?.cancelled === true;
  if (isCancelled && !askRevived(inputs, facts, whole?.cancelledOn, answers?.get(WHOLE_ORDER))) {
    cancelOpen(inputs);
    return { inputs, state: facts.state };
  }
  if (facts.state === 'closed') closeOpen(inputs);
  return { inputs, state: isCancelled ? 'open' : facts.state };
}

/** A stage by its own cells, log rows and answers. */
function inputOf(
  stage: Stage,
  facts: OrderFacts,
  { log, answers, follow, ordered }: Known,
  settled: ReadonlySet<number>,
): StageInput {
  const said = facts.stage(stage);
  const stageLog = log?.get(stage.key);
  const current = said.handOffs?.now(said.done, stageLog);
  const handOffs = settled.has(stage.index) ? current?.untaken() : current;
  const cell = handOffs?.back ? handOffs.notDone(said) : said;
  const given = answers ? answersTo(answers.get(stage.key), stageLog, handOffs) : NONE;
  const keeping = follow(stage.index);
  const isFollowed =
    keeping === 'all' ||
    cell.isRecorded === true ||
    stageLog !== undefined ||
    given.some(saysWhetherDone) ||
    (keeping === 'kept' && (cell.followed || stage.seenIn.some((field) => facts.hasColumn(field))));
  const record = new StageRecord(stage, isFollowed);
  record.money = cell.money;
  const input: StageInput = {
    record,
    facts: cell,
    log: stageLog,
    answers: given,
    handOffs,
    course: 'open',
    finish: undefined,
    ended: undefined,
  };
  if (stageLog?.cancelled) input.course = 'cancelled';
  else if (cell.state === 'not applicable' || !holds(stage.applies, facts)) input.course = 'not applicable';
  else if (isUnpaid(stage, cell, facts)) input.course = 'not applicable';
  else if (stageLog?.waived) input.course = 'waived';
  else complete(input, ordered);
  return input;
}

/** Money of goods that are free, as long as none has come in. */
function isUnpaid({ key }: Stage, { done }: StageFacts, facts: OrderFacts): boolean {
  if (done !== undefined || !PRICE_STAGES.has(key)) return false;
  return isFree(facts.text('payment_term'));
}

const NONE: readonly Answer[] = [];

/** That a day is right says nothing of whether somebody keeps track of the stage. */
const saysWhetherDone = ({ kind }: Answer): boolean => kind !== 'early';

/** What was answered since the stage was last reopened, or given back. */
function answersTo(
  given: readonly Answer[] | undefined,
  log: StageLog | undefined,
  handOffs: StageInput['handOffs'],
): readonly Answer[] {
  if (!given) return NONE;
  const since = handOffs?.backSince ?? log?.reopened;
  if (since === undefined) return given;
  return given.filter(({ at }) => at !== undefined && minuteOf(at) >= lastMinuteOf(since));
}

/**
 * A cell wins over the log and over answers, except that what was reopened needs a date after the reopening, and a date
 * before the order's completes nothing until a person says that it is right.
 */
function complete(input: StageInput, ordered: Moment | undefined): void {
  const { facts, log, record, answers } = input;
  const said = answers.at(-1);
  const reopened = log?.reopened;
  const cell = facts.done;
  const counts =
    cell !== undefined &&
    (reopened === undefined || (cell !== 'undated' && lastMinuteOf(cell) >= lastMinuteOf(reopened)));
  const isTooEarly = counts && facts.by === 'event' && cell !== 'undated' && isEarly(input, cell, ordered);
  if (isTooEarly && !(said?.kind === 'early' && said.value === 'done' && said.date === undefined)) {
    record.early = cell;
    record.asks = facts.column;
    return accept(input, said);
  }
  const done = counts ? cell : input.handOffs?.back ? undefined : log?.done;
  if (done === undefined) return accept(input, said);
  input.course = 'done';
  record.doneBy = !counts ? 'log' : facts.by === 'description' ? 'arranged' : 'cell';
  if (done !== 'undated') record.done = done;
}

/** What a person answered where no cell and no event of the log says that it is done. */
function accept(input: StageInput, said: Answer | undefined): void {
  if (said?.value === 'n/a') input.course = 'not applicable';
  if (said?.value !== 'done') return;
  // Asked of a planned day before the order's, a person said that the day is right: it stands, and is not over.
  if (said.kind === 'early' && input.facts.done === undefined) return;
  input.course = 'done';
  input.record.doneBy = said.at === undefined ? 'presumed' : 'answer';
  // Asked what the day in the column pays for, a person said: all of it.
  input.record.done = said.date ?? (said.kind === 'part' ? input.facts.money?.on : undefined);
}

function isEarly({ record: { stage } }: StageInput, done: Moment, ordered: Moment | undefined): boolean {
  if (ordered === undefined || !isEarlier(done, ordered) || stage.branch === 'samples') return false;
  return !mayShowFirst(stage.evidence, done, ordered);
}

/** What the team's status words say, where no column or log row says it: that the goods sailed, that all is paid, that a stage is done. */
function sayDone(inputs: readonly StageInput[], facts: OrderFacts): void {
  const { paid, sailed: said, reached } = facts.said;
  // Shipped before the ETD: asked, not taken for granted.
  const etd = said === undefined ? undefined : facts.date('etd');
  const sailed = etd !== undefined && !hasCome(etd, facts.now) ? undefined : said;
  if (sailed === undefined && !paid && !reached) return;
  for (const input of inputs) {
    const { record, course, log } = input;
    const { key, branch } = record.stage;
    const isSailing = sailed !== undefined && key === SAILING;
    const isReached = reached?.stage === key;
    if (!isSailing && !isReached && !(paid && branch === 'money')) continue;
    if (course !== 'open' || log?.reopened !== undefined || input.facts.state === 'not yet') continue;
    input.course = 'done';
    record.doneBy = 'word';
    if (isSailing && sailed !== 'undated') record.done = sailed;
    if (isReached) record.done = reached.on;
  }
}

/** Where no column shows the sailing, a shipped quantity does, of as much as it says. */
function shipByQuantity(inputs: readonly StageInput[], facts: OrderFacts): void {
  const etd = facts.part === undefined ? undefined : facts.date('etd');
  if (facts.part === undefined || (etd !== undefined && !hasCome(etd, facts.now))) return;
  for (const input of inputs) {
    const { record, course, log } = input;
    if (course !== 'open' || record.stage.key !== SAILING || input.facts.followed) continue;
    if (log?.reopened !== undefined || input.facts.state === 'not yet') continue;
    input.course = 'done';
    record.doneBy = 'cell';
  }
}

/** What ends with the order's closing: nothing that is open is asked for any more. */
function closeOpen(inputs: StageInput[]): void {
  for (const input of inputs) {
    if (input.course !== 'open') continue;
    input.course = 'done';
    input.record.doneBy = 'closed';
  }
}

function cancelOpen(inputs: StageInput[]): void {
  for (const input of inputs) if (input.course === 'open') input.course = 'cancelled';
}
