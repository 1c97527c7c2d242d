import { GendanError } from '../../errors';
import { both, joined, type Bilingual } from '../../lang';
import { missingGates } from '../../plan/gates';
import type { Plan } from '../../plan/plan';
import { momentText } from '../../time/date-text';
import { dayOf, type Moment } from '../../time/moment';
import { doneCell, doneWrite, type DoneForm } from '../../proposals/done-form';
import { logPatch } from '../../proposals/log-patch';
import { ownCell } from '../../proposals/own-cell';
import type { CellChange } from '../../book/patch';
import type { LogEntry } from '../../proposals/log-patch';
import { cellsPatch, mergedPatch, type Proposal } from '../../proposals/proposal';
import { stageOfOrder, stageTitle, type StageOfOrder, type StageRef } from '../../proposals/stage-of-order';

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
  readonly document: string;
  /** What should have been done before. */
  readonly openGates: readonly Bilingual[];
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
    document: at.stage.stage.row.document,
    openGates: openGates(at),
  };
}

/** What marking a stage done writes: in the team's own cell, in the log, or both. */
export interface DoneWrites {
  readonly cell: CellChange | undefined;
  readonly entry: LogEntry | undefined;
  /** What the process wants done first. */
  readonly gates: readonly Bilingual[];
}

/**
 * Marks a stage done where the team's own sheet shows it, written as the column's other cells are; a stage
 * without a column, or whose number is not known yet, is done by the log. What shows it is kept there as a note.
 * Throws `NotDoneYet` for a day to come.
 */
export function doneWrites(plan: Plan, ref: StageRef, { date, evidence, by }: Done): DoneWrites {
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
  return { cell: change, entry: !change || isNoted ? entry : undefined, gates: openGates(at) };
}

/** The same of one stage, as a proposal. */
export function proposeDone(plan: Plan, ref: StageRef, done: Done): Proposal {
  const { cell, entry, gates } = doneWrites(plan, ref, done);
  const title = stageTitle(stageOfOrder(plan, ref));
  const day = both(momentText(done.date, 'zh'), momentText(done.date, 'en'));
  return {
    title: both(`${title.zh}：${day.zh}完成`, `${title.en}: done ${day.en}`),
    patch: mergedPatch(cellsPatch(cell ? [cell] : []), logPatch(plan, entry ? [entry] : [])),
    notes: gates.length === 0 ? [] : [gateNote(gates)],
  };
}

/** Undefined where none is to be written: the sailing of a part stands there, and the log keeps that of the rest. */
function cellOf({ found, stage }: StageOfOrder) {
  if (stage.rest) return undefined;
  return doneCell(found.table, found.row.row.row, found.table.columns.ofStage(stage.stage).done);
}

function openGates({ order, stage }: StageOfOrder): Bilingual[] {
  return missingGates(stage.stage, order.stages).map((alternatives) =>
    joined(
      alternatives.map((each) => each.stage.name),
      both('或', ' or '),
    ),
  );
}

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
