import type { Book } from '../book/model';
import type { Config } from '../config';
import type { Finding } from '../finding';
import type { TableMap } from '../mapping/mapping';
import { compileTeam, officeDaysOf, type Team } from '../people/team';
import { answerIndex, type AnswerIndex } from '../process/answers';
import type { LogIndex } from '../process/log';
import type { Process } from '../process/process';
import type { Moment } from '../time/moment';
import type { ClockSource } from './clock-source';
import { recordReader } from './record-reader';
import type { BookRecords } from './record-source';
import type { Rules } from './table-plan';

/** What of a plan decides how the orders of a table are judged. */
export interface RuleSource {
  /** `variant`: the one that every order takes, whatever its own terms say. */
  readonly options: { readonly variant?: string };
  readonly config: Config;
  readonly process: Process;
  readonly team: Team;
  readonly clocks: ClockSource;
  readonly log: LogIndex;
  readonly records?: BookRecords | undefined;
}

/** What the orders of a table are judged by: the plan's own, and the variant that was asked for or set for its sheet. */
export function rulesFor(
  { options, config: { settings, log: rows }, process, team, clocks, log, records }: RuleSource,
  { sheet }: Pick<TableMap, 'sheet'>,
): Rules {
  const own = settings.sheets.find((each) => each.sheet === sheet);
  const variant = [options.variant, own?.variant, settings.variant].find(
    (key) => key !== undefined && key !== '',
  );
  const alsoFollowed = new Set(settings.followed);
  const keeping = new Map(
    (own?.kept ?? []).map(({ stage, isKept }) => [stage, isKept ? 'kept' : 'lost'] as const),
  );
  const wasKept = new Map(
    (own?.keptStates ?? []).map(({ stage, isKept }) => [stage, isKept ? 'kept' : 'lost'] as const),
  );
  const standing = own?.answers ?? [];
  const answers = answersIn(rows);
  return {
    process,
    team,
    clocks,
    log,
    answers,
    standing,
    signs: settings,
    keeping,
    wasKept,
    follow: settings.follow,
    compliance: settings.compliance,
    alsoFollowed,
    variant,
    records,
  };
}

/** The answers of a log, gathered once for all tables. */
function answersIn(rows: Config['log']): AnswerIndex {
  let index = indexes.get(rows);
  if (!index) indexes.set(rows, (index = answerIndex(rows)));
  return index;
}

const indexes = new WeakMap<Config['log'], AnswerIndex>();

/** The people of the book, at work on the office's days, with the skills that were verified. */
export function teamOf(
  book: Book,
  config: Config,
  { office }: ClockSource,
  now: Moment,
): { team: Team; findings: readonly Finding[] } {
  const days = officeDaysOf(office);
  const team = compileTeam(config.people, days);
  const { verified = [], findings = [] } = recordReader()?.skills(book, config, now, team) ?? {};
  return { team: verified.length > 0 ? compileTeam(config.people, days, verified) : team, findings };
}
