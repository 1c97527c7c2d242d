import { both, type Bilingual } from '../../../lang';
import { handOffOf, type HandOff, type HandOffState } from '../../../matters/hand-offs/hand-off';
import { withSaid } from '../../../matters/history';
import { MATTER_KINDS } from '../../../matters/kinds.data';
import type { Matter } from '../../../matters/matters.sheet';
import { matterNamed, type PlacedMatter } from '../../../orders/matters';
import { stageName } from '../../../orders/stage-name';
import { handedAgain } from '../../../plan/hand-offs/write';
import { isSamePerson, mayAcceptOwn } from '../../../plan/hand-offs/open';
import type { Plan } from '../../../plan/plan';
import { actorOf, matterChanged, matterMeant, MatterRefused } from '../../../proposals/matters';
import type { Proposal } from '../../../proposals/proposal';
import { appended } from '../appended';
import { REFUSED } from '../refusals';
import { HAND_OFF_REFUSED } from './refusals';

/** What a person says when they answer a hand-off. Plain JSON. */
export interface HandOffAnswer {
  /** Who fills it in. */
  readonly by: string;
  /** Whom they do it for, who has no workbook: a factory, a forwarder; empty for themselves. */
  readonly for?: string;
  /** Why it is rejected; how it was confirmed, or what to note. */
  readonly note?: string;
}

/** Somebody takes what was handed over: their clock starts. RecordGone, MatterRefused. */
export function proposeAccepted(plan: Plan, number: string, answer: HandOffAnswer): Proposal {
  const { placed, by, who, notes, isFor } = answering(plan, number, answer);
  const note = answer.note?.trim() ?? '';
  if (isFor && note === '') throw new MatterRefused(HAND_OFF_REFUSED.noNote(who));
  const said = told(plan, notes, isFor ? filledFor(by, who, note) : both(note, note));
  const { matter } = placed;
  const changes: Partial<Matter> = {
    state: 'accepted',
    accepted: plan.now,
    closed: undefined,
    ...(matter.owner ? {} : { owner: who }),
    ...(said !== '' && { decision: appended(matter.decision, said) }),
  };
  return {
    title: titleOf(plan, placed, both(`${who}接受`, `${who} accepts`)),
    patch: matterChanged(plan, placed, changes, {
      by,
      note: noted(plan, WORDS.accepted, said),
      event: 'accepted',
    }),
    notes,
  };
}

/** Somebody gives back what was handed over: its sender has it again, by its own deadline. RecordGone, MatterRefused. */
export function proposeRejected(plan: Plan, number: string, answer: HandOffAnswer): Proposal {
  const { placed, by, who, notes, isFor } = answering(plan, number, answer);
  const reason = answer.note?.trim() ?? '';
  if (reason === '') throw new MatterRefused(HAND_OFF_REFUSED.noReason);
  const said = told(plan, notes, isFor ? filledFor(by, who, reason) : both(reason, reason));
  const changes: Partial<Matter> = {
    state: 'rejected',
    accepted: undefined,
    closed: plan.now,
    ...(placed.matter.owner ? {} : { owner: who }),
    decision: said,
  };
  return {
    title: titleOf(plan, placed, both(`${who}退回`, `${who} rejects`)),
    patch: matterChanged(plan, placed, changes, {
      by,
      note: noted(plan, WORDS.rejected, said),
      event: 'rejected',
    }),
    notes: [...notes, BACK],
  };
}

/** What was given back is put right and handed over once more. RecordGone, MatterRefused. */
export function proposeHandedAgain(plan: Plan, number: string, { by, note = '' }: HandOffAnswer): Proposal {
  const actor = actorOf(by);
  const { placed } = handOffIn(plan, number, 'rejected');
  const { matter } = placed;
  const text = note.trim();
  const changes = {
    ...handedAgain(matter.times ?? 1, plan.now, ''),
    ...(text !== '' && { decision: appended(matter.decision, text) }),
  };
  return {
    title: titleOf(plan, placed, both('再次交出', 'handed over again')),
    patch: matterChanged(plan, placed, changes, {
      by: actor,
      note: noted(plan, WORDS.handed, text),
      event: 'handed',
    }),
    notes: [],
  };
}

const WORDS = {
  accepted: both('接受', 'accepted'),
  rejected: both('退回', 'rejected'),
  handed: both('再次交出', 'handed over again'),
};
const BACK = both(
  '交出的节点重新打开，仍按原来的截止时间。',
  'The stage that was handed over is open again, due as it was before.',
);
const OWN = both('自己交出、自己接受（按团队设置允许）', 'their own hand-off, as the team’s setting allows');

/** Who receives a hand-off, and whether they are somebody without the workbook; undefined for any other matter. Plain JSON. */
export function receiverOf(plan: Plan, number: string): { name: string; isOutside: boolean } | undefined {
  const placed = matterNamed(plan, number);
  const handOff = placed && handOffOf(placed.matter, placed.row);
  return handOff && { name: handOff.receiver, isOutside: isOutside(plan, handOff.receiver) };
}

/** Whoever is on the team list has the workbook. */
const isOutside = ({ team }: Plan, name: string): boolean =>
  name !== '' && team.members.length > 0 && !team.find(name);

interface Answering {
  readonly placed: PlacedMatter;
  readonly by: string;
  /** Whose answer it is. */
  readonly who: string;
  readonly notes: readonly Bilingual[];
  /** Of somebody who does not use the workbook. */
  readonly isFor: boolean;
}

/** Who answers, and whether they may. */
function answering(plan: Plan, number: string, answer: HandOffAnswer): Answering {
  const by = actorOf(answer.by);
  const { placed, handOff } = handOffIn(plan, number, 'handed');
  const { receiver, sender } = handOff;
  const named = answer.for?.trim() || (receiver === '' || isSamePerson(plan, receiver, by) ? '' : receiver);
  // Somebody who stands in for a colleague needs no note.
  const isFor = isOutside(plan, named);
  const isOwn = sender !== '' && isSamePerson(plan, sender, by);
  if (isOwn && !mayAcceptOwn(plan)) throw new MatterRefused(HAND_OFF_REFUSED.own(by));
  const notes: Bilingual[] = isOwn ? [OWN] : [];
  if (named !== '' && !isFor && !isSamePerson(plan, named, by)) notes.push(both(`${by}代${named}`, `${by} for ${named}`));
  const who = isFor ? named : by;
  return { placed, by, who, notes, isFor };
} // prettier-ignore

/** The hand-off of a number that stands so. RecordGone, MatterRefused. */
function handOffIn(plan: Plan, number: string, is: HandOffState): { placed: PlacedMatter; handOff: HandOff } {
  const placed = matterMeant(plan, number);
  const { matter, row } = placed;
  if (matter.kind !== 'handoff') throw new MatterRefused(REFUSED.kind(matter.number, MATTER_KINDS.handoff));
  const handOff = handOffOf(matter, row);
  if (!handOff || handOff.is !== is)
    throw new MatterRefused(HAND_OFF_REFUSED.state(matter.number, handOff?.is ?? 'over'));
  return { placed, handOff };
}

const filledFor = (by: string, who: string, note: string): Bilingual =>
  both(`${by}代${who}填：${note}`, `${by} for ${who}: ${note}`);

/** What is written beside, in the book’s language. */
const told = ({ language }: Plan, notes: readonly Bilingual[], said: Bilingual): string =>
  [said[language], ...notes.map((note) => note[language])]
    .filter((text) => text !== '')
    .join(language === 'zh' ? '；' : '; ');

const noted = ({ language }: Plan, word: Bilingual, said: string): string =>
  withSaid(word[language], said, language);

function titleOf(plan: Plan, { matter: { number, order, stage } }: PlacedMatter, what: Bilingual): Bilingual {
  if (!order || !stage) return both(`${number}：${what.zh}`, `${number}: ${what.en}`);
  const { zh, en } = stageName(plan, stage);
  return both(`${order} ${zh}：${what.zh}`, `${order} ${en}: ${what.en}`);
}
