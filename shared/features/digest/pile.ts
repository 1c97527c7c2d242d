import { both, same, type Bilingual } from '../../lang';
import { absentUntil } from '../../people/absence';
import type { Member } from '../../people/team';
import { dayText } from '../../time/date-text';
import { itemOf } from '../../plan/tasks';
import type { Gathered } from '../../plan/gather-questions';
import type { Plan } from '../../plan/plan';
import { whyBriefly } from '../../plan/why';
import type { TodayThing } from '../../orders/today-things';
import type { Work } from '../../plan/work';
import { mailbox, readAddress } from '../../cells/mail-address';
import { SECTION_KINDS, type Digest, type Line, type Pressing, type Section, type SectionKind } from './digest'; // prettier-ignore
import { askedOnce } from './asked';
import { fingerprint } from '../../fingerprint';
import { SECTION_TITLES } from './words';

/** A piece of work that has to be told of, and why today. */
export interface Told extends Work {
  readonly pressing: Pressing;
}

/** What there is to tell one person: each stage once, in the first place it came for. */
export class Pile {
  private readonly has = new Set<Work['stage']>();
  private readonly asked: Told[] = [];
  private readonly things = new Map<string, { title: Bilingual; things: TodayThing[] }>();
  private readonly sections = new Map<string, { kind: SectionKind; title: Bilingual; lines: Line[] }>();

  constructor(
    readonly member: Member,
    private readonly plan: Plan,
    /** All that is asked of the book, worked out when somebody is asked. */
    private readonly questions: () => readonly Gathered[],
  ) {}

  own(told: Told): void {
    this.put(told, told.pressing, SECTION_TITLES[told.pressing], NOTHING);
  }

  standIn(told: Told, away: Member, today: number): void {
    const until = absentUntil(away, today);
    const title =
      until === undefined
        ? both(`代${away.name}`, `For ${away.name}`)
        : both(
            `代${away.name}：请假至${dayText(until, 'zh')}`,
            `For ${away.name}, away until ${dayText(until, 'en')}`,
          );
    this.put(told, 'standIn', title, NOTHING, away.name);
  }

  /** Others' work, with a note that says whose and why it is told here. */
  others(kind: 'escalated' | 'uncovered' | 'team', told: Told, note: Bilingual): void {
    this.put(told, kind, SECTION_TITLES[kind], note);
  }

  /** What is to be done and is no stage, under its own title. */
  thing(title: Bilingual, thing: TodayThing): void {
    const known = this.things.get(title.en);
    if (known) known.things.push(thing);
    else this.things.set(title.en, { title, things: [thing] });
  }

  digest(): Digest | undefined {
    if (this.sections.size + this.things.size === 0) return undefined;
    const ofStages = [...this.sections.values()].map(({ kind, title, lines }): Section =>
      kind === 'asked'
        ? { kind, title, lines, asked: askedOnce(this.asked, this.questions()) }
        : { kind, title, lines },
    );
    const ofThings = [...this.things.values()].map(({ title, things }): Section => ({
      kind: 'things',
      title,
      lines: [],
      things,
    }));
    return {
      person: this.member.name,
      address: readAddress(this.member.person.email)!,
      sections: [...ofStages, ...ofThings].sort(
        (a, b) => SECTION_KINDS.indexOf(a.kind) - SECTION_KINDS.indexOf(b.kind),
      ),
    };
  }

  private put(
    told: Told,
    kind: Exclude<SectionKind, 'things'>,
    title: Bilingual,
    note: Bilingual,
    about = '',
  ): void {
    if (this.has.has(told.stage)) return;
    // What is asked is asked once for all of it, whoever it is for.
    if (kind !== 'asked' && told.stage.question !== undefined) {
      this.asked.push(told);
      return this.put(told, 'asked', SECTION_TITLES.asked, NOTHING);
    }
    this.has.add(told.stage);
    const key = `${kind}\0${about}`;
    let section = this.sections.get(key);
    if (!section) this.sections.set(key, (section = { kind, title, lines: [] }));
    const item = itemOf(this.plan, told);
    section.lines.push({
      ...item,
      why: whyBriefly(told.row.order, told.stage),
      pressing: told.pressing,
      note,
      ...(kind === 'escalated' && {
        fingerprint: fingerprint(
          mailbox(this.member.person.email.trim()),
          item.sheet,
          item.order,
          item.stage,
        ),
      }),
    });
  }
}

const NOTHING = same('');
