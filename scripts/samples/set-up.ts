import { draftOf, proposePerson } from '../../shared/features/team/people';
import { proposeSetUp } from '../../shared/features/setup/set-up';
import type { Lang } from '../../shared/lang';
import { plan, type Plan } from '../../shared/plan/plan';
import { patchOf } from '../../shared/plan/patch-of';
import { mergedPatch } from '../../shared/proposals/proposal';
import type { Patch } from '../../shared/book/patch';
import { handInRecords } from '../../shared/plan/record-reader';
import { RECORD_READER } from '../../shared/plan/records/read-records';
import { handInShippedHolidays } from '../../shared/time/calendars/shipped';
import { MINUTES_PER_DAY, timed, type Moment } from '../../shared/time/moment';
import { patchWorkbook } from '../../xlsx/patch';
import { readWorkbook } from '../../xlsx/read';
import { TODAY } from './days';
import { lcTrackerBytes } from './lc/tracker';
import { TEAMS, type TeamMember } from './teams';
import { trackerBytes } from './tracker/tracker';
import { matterSteps } from './trade/matters';
import { paperSteps, SAMPLE_PAPERS } from './trade/papers';
import { tradeRecords } from './trade/records';

/** The morning on which the samples look as they do: 10:00 on 18 May 2026. */
const MORNING: Moment = timed(TODAY * MINUTES_PER_DAY + 10 * 60);

/** The sample of a language as its team has set it up and filled it in: through the pane's own proposals, so that it never lags behind them. Same code, same bytes. */
export function setUpSample(lang: Lang): Uint8Array {
  handInShippedHolidays();
  handInRecords(RECORD_READER);
  const team = TEAMS[lang];
  const people = team.map(({ name, roles, aliases = [] }) => ({ name, roles, aliases }));
  let bytes = lang === 'zh' ? trackerBytes() : lcTrackerBytes();
  bytes = written(bytes, (before) => proposeSetUp(before, { people }).patch);
  const special = team.filter(({ deputy, away }) => deputy !== undefined || away !== undefined);
  bytes = written(bytes, (before) => mergedPatch(...special.map((member) => memberPatch(before, member))));
  bytes = written(bytes, (before) => tradeRecords(before, lang));
  for (const step of SAMPLE_PAPERS[lang].flatMap(paperSteps)) bytes = written(bytes, step);
  for (const { at, patchFor } of matterSteps(lang)) bytes = written(bytes, patchFor, at);
  return written(bytes, patchOf);
}

/** What a person is besides their roles, which setting up does not ask. */
function memberPatch(before: Plan, { name, deputy = '', away }: TeamMember): Patch {
  const absences = away ? [{ from: away[0], to: away[1] }] : [];
  return proposePerson(before, name, { ...draftOf(before, name), deputies: deputy, absences }).patch;
}

function written(bytes: Uint8Array, patchFor: (plan: Plan) => Patch, now = MORNING): Uint8Array {
  const { bytes: after, report } = patchWorkbook(bytes, patchFor(plan(readWorkbook(bytes), now)));
  const [refused] = report.refused;
  if (refused) throw new Error(`the sample refuses ${refused.place.sheet}: ${refused.reason.en}`);
  return after;
}
