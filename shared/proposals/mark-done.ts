import type { CellChange, Patch } from '../book/patch';
import { GendanError } from '../errors';
import { both, joined, type Bilingual } from '../lang';
import { receiverOf } from '../plan/hand-offs/note';
import { openingsOf, type DoneStage, type Opening } from '../plan/hand-offs/open';
import { handedOver } from '../plan/hand-offs/write';
import { missingGates } from '../plan/gates';
import type { Plan } from '../plan/plan';
import { papersInBoth } from '../plan/papers-in-both';
import { momentText } from '../time/date-text';
import { dayOf, wholeDay, type Moment } from '../time/moment';
import { doneCell, doneWrite, type DoneForm } from './done-form';
import { logPatch, type LogEntry } from './log-patch';
import { ownCell } from './own-cell';
import { cellsPatch, mergedPatch, type Proposal } from './proposal';
import { stageOfOrder, stageTitle, type StageOfOrder, type StageRef } from './stage-of-order';

/** What a person gives when something is done. Plain JSON. */
export interface Done {
  /** The day it was done; never later than now. */
  readonly date: Moment;
  /** The number of a paper, or a note on what shows it. */
  readonly evidence: string;
  /** Who says so; empty when nobody was chosen. */
  readonly by: string;
}

/** What is asked of a person before a stage is marked done. */
export interface BeforeDone {
  readonly title: Bilingual;
  /** Header of the team's column that will show it; empty: the log keeps it. */
  readonly header: string;
  readonly form: DoneForm['as'] | 'log';
  /** What to have checked, and which papers it produces, as the process says. */
  readonly checklist: string;
  readonly document: Bilingual;
  /** What should have been done before. */
  readonly openGates: readonly Bilingual[];
  /** To whom it is handed over with that, each in a sentence. */
  readonly handedTo: readonly Bilingual[];
}

/** What to ask before a stage is marked done. */
export function beforeDone(plan: Plan, ref: StageRef): BeforeDone {
  const at = stageOfOrder(plan, ref);
  const cell = cellOf(at);
  return {
    title: stageTitle(at),
    header: cell?.header ?? '',
    form: cell?.form.as ?? 'log',
    checklist: at.stage.stage.row.checklist,
    document: papersInBoth(at.stage.stage.key, at.stage.stage.row.document),
    openGates: openGates(at, NONE),
    handedTo: at.stage.rest
      ? []
      : openingsOf(plan, [asDone(at, wholeDay(dayOf(plan.now)), '')]).map(handOffNote),
  };
}

/**
 * Marks a stage done where the team's own sheet shows it, written as the column's other cells are; a stage
 * without a column, or whose number is not known yet, is done by the log. What shows it is kept there as a note.
 * Throws `NotDoneYet` for a day to come.
 */
export function proposeDone(plan: Plan, ref: StageRef, done: Done): Proposal {
  const marked = markedDone(plan, ref, done, NONE);
  const day = both(momentText(done.date, 'zh'), momentText(done.date, 'en'));
  const title = stageTitle(marked.at);
  return {
    title: both(`${title.zh}：${day.zh}完成`, `${title.en}: done ${day.en}`),
    ...written(plan, [marked]),
  };
}

/** One of several stages of an order that are marked done together. */
export interface Mark extends Done {
  readonly stage: string;
}

/** The same for several stages of one order in one proposal: what is done with it is no open gate of the others. */
export function proposeAllDone(plan: Plan, ref: Omit<StageRef, 'stage'>, marks: readonly Mark[]): Proposal {
  const together = new Set(marks.map(({ stage }) => stage));
  const marked = marks.map((mark) => markedDone(plan, { ...ref, stage: mark.stage }, mark, together));
  const names = joined(
    marked.map(({ at }) => at.stage.stage.name),
    both('、', ', '),
  );
  return {
    title: both(`${ref.order} 完成：${names.zh}`, `${ref.order} done: ${names.en}`),
    ...written(plan, marked),
  };
}

/** What marking a stage done writes: in the team's own cell, in the log, or both. */
export interface Marked {
  readonly at: StageOfOrder;
  readonly change: CellChange | undefined;
  readonly entry: LogEntry | undefined;
  /** What the process wants done first. */
  readonly gates: readonly Bilingual[];
  /** As what it is handed over; undefined for what is done in part. */
  readonly done: DoneStage | undefined;
}

/** `together`: what is being marked done as well. NotDoneYet for a day to come. */
export function markedDone(
  plan: Plan,
  ref: StageRef,
  { date, evidence, by }: Done,
  together: ReadonlySet<string> = NONE,
): Marked {
  const at = stageOfOrder(plan, ref);
  if (dayOf(date) > dayOf(plan.now)) throw new NotDoneYet();
  const cell = cellOf(at);
  const write = cell && doneWrite(cell.form, date, evidence);
  const change = cell && write && ownCell(plan, cell.place, write);
  const isNumber = cell?.form.as === 'number' && change !== undefined;
  // A tick does not say when; a note keeps it, and what shows it.
  const isNoted = change !== undefined && ((evidence !== '' && !isNumber) || cell?.form.as === 'tick');
  const event = change ? 'note' : 'done';
  const { order, stage } = ref;
  const entry = { at: plan.now, event, order, stage, date, by, note: evidence } as const;
  return {
    at,
    change,
    entry: !change || isNoted ? entry : undefined,
    gates: openGates(at, together),
    done: at.stage.rest ? undefined : asDone(at, date, by),
  };
}

const asDone = ({ found, stage }: StageOfOrder, done: Moment, by: string): DoneStage => ({
  ...found,
  stage: stage.stage,
  done,
  by,
  isMarked: true,
});

function written(plan: Plan, marked: readonly Marked[]): Omit<Proposal, 'title'> {
  const gates = new Map(marked.flatMap((each) => each.gates).map((gate) => [gate.en, gate]));
  const { patch, openings } = marksPatch(plan, marked);
  return {
    patch,
    notes: [...(gates.size === 0 ? [] : [gateNote([...gates.values()])]), ...openings.map(handOffNote)],
  };
}

/** All that marking stages done writes, with what is handed over by it. */
export function marksPatch(
  plan: Plan,
  marked: readonly Marked[],
): { readonly patch: Patch; readonly openings: readonly Opening[] } {
  const openings = openingsOf(
    plan,
    marked.flatMap(({ done }) => done ?? []),
  );
  const { patch, events } = handedOver(plan, openings);
  const cells = cellsPatch(marked.flatMap(({ change }) => change ?? []));
  const log = logPatch(plan, [...marked.flatMap(({ entry }) => entry ?? []), ...events]);
  return { patch: mergedPatch(cells, patch, log), openings };
}

/** `交给孙敏：接受以后她的时限才开始`. */
function handOffNote({ receiver, to }: Opening): Bilingual {
  const who = receiverOf({ receiver, to });
  return both(
    `同时交给${who.zh}，接受以后才开始算对方的时限`,
    `Also handed over to ${who.en}, whose limit starts on acceptance`,
  );
}

/** Undefined where none is to be written: the sailing of a part stands there, and the log keeps that of the rest. */
function cellOf({ found, stage }: StageOfOrder) {
  if (stage.rest) return undefined;
  return doneCell(found.table, found.row.row.row, found.table.columns.ofStage(stage.stage).done);
}

/** `together`: what is being marked done as well. */
function openGates({ order, stage }: StageOfOrder, together: ReadonlySet<string>): Bilingual[] {
  return missingGates(stage.stage, order.stages)
    .filter((alternatives) => !alternatives.some((each) => together.has(each.stage.key)))
    .map((alternatives) =>
      joined(
        alternatives.map((each) => each.stage.name),
        both('或', ' or '),
      ),
    );
}

const NONE: ReadonlySet<string> = new Set();

function gateNote(gates: readonly Bilingual[]): Bilingual {
  const names = joined(gates, both('、', ', '));
  return both(`按流程应先完成：${names.zh}`, `The process wants this done first: ${names.en}`);
}

export class NotDoneYet extends GendanError {
  constructor() {
    super(
      both(
        '完成日期不能晚于今天，没有写入。请改日期；要延期请用“延期”。',
        'What is done cannot be dated after today, so nothing was written. Change the date, or ask for more time instead.',
      ),
    );
  }
}
