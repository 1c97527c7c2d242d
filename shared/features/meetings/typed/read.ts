import { GendanError } from '../../../errors';
import { vagueWord } from '../../../cells/states';
import { hasHan } from '../../../cells/text';
import { both, same, type Bilingual } from '../../../lang';
import { dateWords } from '../../../orders/section-parts';
import { peopleOf } from '../../../orders/people';
import { nameKey } from '../../../people/names';
import { lateByHard } from '../../../plan/late-date';
import type { StagePlan } from '../../../plan/order-plan';
import type { Plan } from '../../../plan/plan';
import { ownerName } from '../../../plan/work';
import { CLOSED } from '../../../process/status';
import { isEarlier, isoOf, isPast, type Moment } from '../../../time/moment';
import { orderAbout, type NoteAbout, type OrderAbout, type StageAbout } from './about';
import { findDay, writtenDates, type DayFound } from './find-day';
import { findPerson, type PersonFound } from './find-person';
import { namedAtStart, outsideName, type Named } from './find-stage';
import { insteadOf, tidied } from './words-in';

/** A decision as a line of the minutes says it. Plain JSON. */
export interface Decision {
  /** As it was typed. */
  readonly text: string;
  /** Who does it, as the team list writes the name. */
  readonly owner: string;
  readonly due: Moment;
  /** The stage that it speaks of; its key. */
  readonly stage?: string;
  /** Whether the stage gets that due date, that owner. */
  readonly movesDue: boolean;
  readonly movesOwner: boolean;
}

/** `understood`: with what it comes to in a sentence. `asked`: what is missing or may be two things. `refused`: what a meeting cannot move. */
export type Reading =
  | { readonly is: 'understood'; readonly decision: Decision; readonly said: Bilingual }
  | { readonly is: 'asked'; readonly question: Bilingual; readonly offers: readonly Offer[] }
  | { readonly is: 'refused'; readonly reason: Bilingual };

/** An answer to choose: what the line says with it. */
export interface Offer {
  readonly label: Bilingual;
  readonly line: string;
}

/** What moves something: to a day, to a person. */
const MOVING =
  /^[\s,，:：]*(?:改到|改为|改成|改至|改由|改给|改|延期到|延期至|延到|延至|延期|推迟到|推迟至|推迟|推到|提前到|提前至|提前|移到|调整到|调到|交给|转给|换成|归|由|给|到|至|->|→|=|(?:is\s+|moved?\s+|goes\s+|postponed\s+|handed\s+)?(?:to|until|till|by)(?![a-z])|now(?![a-z])|due(?![a-z]))\s*/i;
const BEGINNING =
  /^(?:请?[把将]|(?:please\s+)?(?:move|set|reschedule|postpone|change|push|bring forward|hand)\s+(?:the\s+)?)\s*/i;
/** A line that has this wants to move something; what stands before it has to be a stage. */
const MOVES =
  /^(?:move|reschedule|postpone|bring forward)(?![a-z])|(?:改到|改为|改成|改至|改|延期到|延到|延至|延期|推迟到|推迟至|推迟|推到|提前到|提前至|提前)\s*(?=[\d今明后下本这周月大])/i;
/** A line that says itself that it moves nothing. */
const PLAIN = /^(?:决定|待办|要办|decision|to ?do|action)\s*[:：]\s*/i;
const SIGNS = /^[\s【\[「“"'(（]+/;
/** Words between the parts that say nothing more. */
const CONNECTORS =
  /^(?:由|给|归|交给|转给|改由|改为|改到|改|到|至|前|之前|以前|负责|负责人|责任人|跟进|跟|处理|来做|办理|完成|到期|截止|by|to|until|till|owner|due|on|and|with|for|或|或者|or|=|@|→)$/i;

/**
 * Reads what was typed beside a thing of the agenda: `订舱 改 5/20 王丽`, `Move booking to 20 May, Wang Li`, `找两家货代比价
 * 5/20 王丽`. The order is the thing's, the stage is named at the beginning, day and person anywhere. Whatever cannot be
 * told for certain is asked.
 */
export function readTyped(plan: Plan, about: NoteAbout, typed: string): Reading {
  const line = typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (line === '') return asks(EMPTY);
  const order = orderAbout(plan, about);
  const parts = takenApart(plan, order, line);
  const { day, person, left, isMove } = parts;
  const asked = whatMoves(parts, order, line);
  if (asked) return asked;
  if (day.asks)
    return asks(
      day.asks,
      day.options?.map((each) => ({
        label: dateWords(each.day, plan.now),
        line: insteadOf(line, each.said, isoOf(each.day)),
      })),
    );
  if (person.asks)
    return asks(
      person.asks,
      person.options?.map(({ name, said }) => ({ label: same(name), line: insteadOf(line, said, name) })),
    );
  if (isMove && left !== '') return unclear(plan, line, left);
  return decided(plan, line, parts.stage, day.day, person.name);
}

interface Parts {
  readonly named: Named | undefined;
  /** Whether the line gives what it names another day or owner, and says nothing else. */
  readonly isMove: boolean;
  /** The one stage that is moved. */
  readonly stage: StagePlan | undefined;
  /** The line from where it says that something moves that is not named; undefined where it does not. */
  readonly moved: string | undefined;
  readonly day: DayFound;
  readonly person: PersonFound;
  /** Words that are none of all this. */
  readonly left: string;
}

function takenApart(plan: Plan, order: OrderAbout | undefined, line: string): Parts {
  const isPlain = PLAIN.test(line);
  const begun = line.replace(PLAIN, '').replace(SIGNS, '');
  const what = begun.replace(BEGINNING, '');
  const named = order && !isPlain ? namedAtStart(plan, order, what) : undefined;
  const behind = named ? what.slice(named.said.length).replace(/^[】\]」”"')）]+/, '') : begun;
  const moving = named && MOVING.exec(behind);
  const written = writtenDates(moving ? behind.slice(moving[0].length) : behind, plan.now, hasHan(line));
  const person = findPerson(plan, written.rest);
  const day = findDay({ ...written, rest: person.rest }, plan.now);
  const left = moreWords(day.rest);
  // `订舱 5/20 王丽` says nothing but where the stage goes; what says more is something to be done about it.
  const isMove = named !== undefined && (moving !== null || left === '' || what !== begun);
  const moves = MOVES.exec(begun)?.index ?? (left === '' ? 0 : undefined);
  return {
    named,
    isMove,
    stage: isMove && named.is === 'stage' ? named.stages[0]?.stage : undefined,
    moved: named || isPlain || moves === undefined ? undefined : begun.slice(moves),
    day,
    person,
    left,
  };
}

/** What is to be said of a line that moves something other than one stage. */
function whatMoves(
  { named, isMove, moved }: Parts,
  order: OrderAbout | undefined,
  line: string,
): Reading | undefined {
  if (moved !== undefined) return unknownStage(order, line, moved);
  if (!isMove || !named) return undefined;
  if (named.is === 'outside') return { is: 'refused', reason: refusedOutside(named.field, named.said) };
  return named.stages.length > 1 ? whichStage(named.stages, named.said, line) : undefined;
}

const EMPTY = both('写下决定什么、谁办、到哪天。', 'Write what was decided, who does it and until when.');

const moreWords = (rest: string): string =>
  tidied(rest)
    .split(' ')
    .filter((word) => word !== '' && !CONNECTORS.test(word))
    .join(' ');

/** In the language of the line. */
const nameFor = ({ zh, en }: Bilingual, line: string): string => (hasHan(line) ? zh : en);

function whichStage(stages: readonly StageAbout[], said: string, line: string): Reading {
  const names = stages.map(({ stage: { stage } }) => stage.name);
  const zh = names.map((name) => name.zh).join('、');
  const en = names.map((name) => name.en).join(', ');
  return asks(
    both(`“${said}”是 ${zh} 里的哪一个？`, `Which is “${said}”: ${en}?`),
    names.map((name) => ({ label: name, line: insteadOf(line, [said], nameFor(name, said)) })),
  );
}

/** `moved`: the line from where it says that something moves. */
function unknownStage(order: OrderAbout | undefined, line: string, moved: string): Reading {
  if (!order)
    return asks(both('这一项没有订单，没有节点可改。请写要办什么。', 'This is about no order, so there is no stage to move. Write what is to be done.')); // prettier-ignore
  const open = order.stages.filter(({ stage }) => stage.isFollowed && !CLOSED.has(stage.status)).slice(0, 4);
  return asks(both('哪个节点？把节点写在最前面；别的事写清办什么。', 'Which stage? Write it first; anything else says what is to be done.'), [
    ...open.map(({ stage: { stage } }) => ({ label: stage.name, line: `${nameFor(stage.name, line)} ${moved}` })),
    ...(moved === line ? [] : [plainOffer(line)]),
  ]);
} // prettier-ignore

/** It moves nothing: something to be done. */
const plainOffer = (line: string): Offer => ({
  label: both('只记成要办的事', 'Only something to be done'),
  line: nameFor(both(`决定：${line}`, `Decision: ${line}`), line),
});

function unclear(plan: Plan, line: string, left: string): Reading {
  if (vagueWord(left))
    return asks(both(`“${left}”不是哪一天。到几月几号？`, `“${left}” is no day. Until which day?`));
  if (/\d/.test(left)) return asks(both(`“${left}”看不懂。到几月几号？`, `“${left}” is not understood. Until which day?`), [plainOffer(line)]); // prettier-ignore
  const names = peopleOf(plan).slice(0, 4);
  return asks(
    both(
      `“${left}”看不懂。是人就写人员表里的名字。`,
      `“${left}” is not understood. Write a person as the team list does.`,
    ),
    [...names.map((name) => ({ label: same(name), line: insteadOf(line, [left], name) })), plainOffer(line)],
  );
}

/** All is read: what it comes to, unless somebody or a day is missing. */
function decided(
  plan: Plan,
  line: string,
  stage: StagePlan | undefined,
  day: Moment | undefined,
  name: string,
): Reading {
  const people = peopleOf(plan);
  const had = stage ? ownerName(stage, plan.team) : '';
  const movesOwner = stage !== undefined && name !== '' && nameKey(name) !== nameKey(had);
  const bound = stage && boundBy(stage, day);
  // What is past its outside date stays late; somebody else may be given to it all the same.
  const stays = bound !== undefined && movesOwner && isPast(bound, plan.now);
  const reason = stage && !stays ? refusedMove(plan, stage, bound) : undefined;
  if (reason) return { is: 'refused', reason };
  const owner = name || had || (people.length === 1 ? people[0]! : '');
  if (owner === '')
    return asks(
      both('谁负责？', 'Who does it?'),
      people.slice(0, 6).map((each) => ({ label: same(each), line: `${line} ${each}` })),
    );
  const due = day ?? dueAhead(plan, stage);
  if (due === undefined) return asks(both('到哪一天？', 'Until when?'));
  return {
    is: 'understood',
    decision: {
      text: line,
      owner,
      due,
      ...(stage && { stage: stage.stage.key }),
      movesDue: stage !== undefined && day !== undefined && day !== stage.due && !stays,
      movesOwner,
    },
    said: saidOf(plan, stage, owner, due, stays ? bound : undefined),
  };
}

/** The day that a stage is due anyway, while it is still to come. */
const dueAhead = ({ now }: Plan, stage: StagePlan | undefined): Moment | undefined =>
  stage?.due !== undefined && !isPast(stage.due, now) ? stage.due : undefined;

/** What a line comes to. `still`: the date of the stage that does not move. */
function saidOf(
  { now }: Plan,
  stage: StagePlan | undefined,
  owner: string,
  due: Moment,
  still: Moment | undefined,
): Bilingual {
  const on = dateWords(due, now);
  const { zh, en } = stage ? stage.stage.name : both('决定', 'Decision');
  const left = dateWords(still, now);
  const stands =
    still === undefined ? same('') : both(`（期限仍是 ${left.zh}）`, ` (its own date of ${left.en} stands)`);
  return both(`${zh}：${owner}，${on.zh}前${stands.zh}`, `${en}: ${owner}, by ${on.en}${stands.en}`);
}

/** The date of the outside world that a day lies behind. */
function boundBy(stage: StagePlan, day: Moment | undefined): Moment | undefined {
  const outside = lateByHard(stage);
  return day !== undefined && outside !== undefined && isEarlier(outside, day) ? outside : undefined;
}

/** Why a meeting cannot move a stage; undefined where it can. */
function refusedMove({ now }: Plan, stage: StagePlan, bound: Moment | undefined): Bilingual | undefined {
  const { name } = stage.stage;
  if (CLOSED.has(stage.status))
    return both(
      `${name.zh}已经完成，或这单用不上，没有可改的。`,
      `${name.en} is done or does not apply to this order: there is nothing to move.`,
    );
  if (bound === undefined) return undefined;
  const on = dateWords(bound, now);
  return both(
    `${name.zh}最晚 ${on.zh}：这是外部定的日期，会上改不了。请定在那天或之前；外部的日期真变了，先改订单表。要记谁去跟，写“决定：…”。`,
    `${name.en} is needed by ${on.en}: a date of the outside world, which a meeting cannot move. Choose that day or an earlier one; where the outside date has changed, correct the order sheet first. To note who follows it up, write “Decision: …”.`,
  );
}

function refusedOutside(field: string, said: string): Bilingual {
  const name = outsideName(field, said);
  return both(
    `${name.zh}是外部定的日期，会上改不了。和对方谈好以后，在订单表里改；这里可以记下谁去谈、到哪天。`,
    `${name.en} is set by the outside world and cannot be moved in a meeting. Once it is agreed with them, correct the order sheet; note here who talks to them and until when.`,
  );
}

const asks = (question: Bilingual, offers: readonly Offer[] = []): Reading => ({
  is: 'asked',
  question,
  offers,
});

/** A line of the minutes that is not understood by the time it is written. */
export class NotUnderstood extends GendanError {
  constructor(line: string, question: Bilingual) {
    super(both(`“${line}”：${question.zh}什么都没有写。`, `“${line}”: ${question.en} Nothing was written.`));
  }
}
