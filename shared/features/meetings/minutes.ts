import { both, joined, same, type Bilingual } from '../../lang';
import { matterNote } from '../../matters/history';
import { nextNumber } from '../../matters/number';
import type { Plan } from '../../plan/plan';
import type { LogEntry } from '../../proposals/log-patch';
import { mattersAdded, numbersIn, type NewMatter } from '../../proposals/matters';
import type { Proposal } from '../../proposals/proposal';
import { dayOf, isoDay } from '../../time/moment';
import { orderAbout, type NoteAbout } from './typed/about';
import { NotUnderstood, readTyped, type Decision } from './typed/read';

/** One line of the minutes, as it was typed, and what it is about. Plain JSON. */
export interface Note extends NoteAbout {
  readonly text: string;
}

/**
 * Writes the minutes in one go: each decision a row of 跟单_事项, the stage that it names with its new due date and owner
 * in the log, and the decision itself there. NotUnderstood where a line cannot be read for certain, or not any more.
 */
export function proposeMinutes(plan: Plan, notes: readonly Note[], by: string): Proposal {
  const taken = numbersIn(plan);
  const written = notes.map((note) => {
    const number = nextNumber('decision', taken);
    taken.push(number);
    return decisionOf(plan, note, number, by);
  });
  const count = written.length;
  return {
    title: both(
      `晨会：${count} 条决定`,
      `Meeting: ${count} ${count === 1 ? 'decision' : 'decisions'}`,
    ),
    patch: mattersAdded(
      plan,
      written.map(({ matter }) => matter),
      written.flatMap(({ entries }) => entries),
    ),
    notes: written.map(({ said }) => said),
  };
} // prettier-ignore

interface Written {
  readonly matter: NewMatter;
  readonly entries: readonly LogEntry[];
  readonly said: Bilingual;
}

function decisionOf(plan: Plan, note: Note, number: string, by: string): Written {
  const reading = readTyped(plan, note, note.text);
  if (reading.is !== 'understood')
    throw new NotUnderstood(note.text, reading.is === 'asked' ? reading.question : reading.reason);
  const { decision, said } = reading;
  const about = orderAbout(plan, note);
  const { text, owner, due, stage } = decision;
  return {
    matter: {
      number,
      kind: 'decision',
      ...(about && { order: about.entry.order }),
      ...(stage && { stage }),
      ...(by && { raisedBy: by }),
      owner,
      text,
      handed: plan.now,
      due,
      state: 'open',
      source: isoDay(dayOf(plan.now)),
    },
    entries: entriesOf(plan, decision, number, by, about && (about.placed?.row.order.key ?? about.entry.order)),
    said: joined([...(about ? [same(about.entry.order)] : []), said], same(' ')),
  };
} // prettier-ignore

/** What the log says of it: of the stage by the row’s own name, or by the order’s number for all its rows. */
function entriesOf(
  plan: Plan,
  { text, stage = '', due, owner, movesDue, movesOwner }: Decision,
  number: string,
  by: string,
  order = '',
): LogEntry[] {
  const common = { at: plan.now, order, stage, by, note: matterNote(number, text) };
  return [
    { ...common, event: 'note' },
    ...(movesDue ? [{ ...common, event: 'due', date: due } as const] : []),
    ...(movesOwner ? [{ ...common, event: 'owner', owner } as const] : []),
  ];
}
