import { isSamePair, pairText, type HandOffPair } from '../../../config/hand-off-pairs';
import { settingsToSheet, stageWordsOf, type Settings } from '../../../config';
import { both, same, type Bilingual } from '../../../lang';
import { pairTimes, type PairTimes } from '../../../matters/hand-offs/pair-times';
import { MATTER_LIMITS } from '../../../matters/limits.data';
import { mattersOf } from '../../../orders/matters';
import { roleOn } from '../../../plan/stage-role';
import type { Plan } from '../../../plan/plan';
import type { Role } from '../../../process/row';
import type { Stage } from '../../../process/process';
import { configPatch } from '../../../proposals/config-patch';
import type { Proposal } from '../../../proposals/proposal';
import { SETTINGS_SHEET } from '../../../proposals/settings-sheet';
import { ROLE_WORDS } from '../../../templates/vocabulary';
import { dayText } from '../../../time/date-text';
import { formatLimit } from '../../../time/limit-text';
import { dayOf } from '../../../time/moment';
import { shareText } from '../../../trade/share';

/** A pair of roles as its line in a table. Plain JSON. */
export interface PairLine {
  readonly from: Role;
  readonly to: Role;
  readonly name: Bilingual;
  readonly isOn: boolean;
  /** `2026-05-01 起`; empty while it is off, or nobody knows. */
  readonly since: Bilingual;
  /** What would be handed over: names of stages, with those that follow. */
  readonly stages: readonly Bilingual[];
  readonly n: number;
  /** Working time from handed to accepted; empty of none. */
  readonly median: Bilingual;
  readonly p90: Bilingual;
  readonly rejections: number;
  readonly firstTime: Bilingual;
}

export interface PairsView {
  readonly pairs: readonly PairLine[];
  /** How long a receiver has, and whether the team said so itself. */
  readonly limit: Bilingual;
  readonly isOwnLimit: boolean;
}

const USUAL_LIMIT = MATTER_LIMITS.handoff.limit!;

/** Pairs that are on, that have handed over, or whose two roles both have somebody; those that are on first. */
export function pairsView(plan: Plan): PairsView {
  const { settings, log } = plan.config;
  const on = settings.handOffs ?? [];
  const times = pairTimes(mattersOf(plan), log, plan.clocks.office);
  const found = stagesOfPairs(plan);
  const known = [...on, ...times].filter((pair) => !found.some((each) => isSamePair(each, pair)));
  const all = [...found, ...unique(known).map(({ from, to }) => ({ from, to, stages: [] }))];
  const isThere = (role: Role): boolean => plan.team.holders(role, dayOf(plan.now)).length > 0;
  const shown = all.filter(
    (pair) =>
      (isThere(pair.from) && isThere(pair.to)) || [...on, ...times].some((each) => isSamePair(each, pair)),
  );
  const lines = shown.map((pair) =>
    lineOf(pair, on.find((each) => isSamePair(each, pair)), times.find((each) => isSamePair(each, pair))),
  ); // prettier-ignore
  const { acceptWithin: limit = USUAL_LIMIT } = settings;
  return {
    pairs: [...lines.filter(({ isOn }) => isOn), ...lines.filter(({ isOn }) => !isOn)],
    limit: both(formatLimit(limit, 'zh'), formatLimit(limit, 'en')),
    isOwnLimit: limit.amount !== USUAL_LIMIT.amount || limit.unit !== USUAL_LIMIT.unit,
  };
}

/** Work of a role is accepted by another one from today on, or not any more. */
export function proposePair(plan: Plan, from: Role, to: Role, isOn: boolean): Proposal {
  const { book, config, language } = plan;
  const pair = { from, to, since: isOn ? dayOf(plan.now) : undefined };
  const others = (config.settings.handOffs ?? []).filter((each) => !isSamePair(each, pair));
  const written = (settings: Settings) =>
    settingsToSheet(settings, language, stageWordsOf(config.processRows));
  const { acceptWithin = USUAL_LIMIT } = config.settings;
  // Where the limit stands, people can change it.
  const after = isOn
    ? { ...config.settings, handOffs: [...others, pair], acceptWithin }
    : { ...config.settings, handOffs: others };
  const [zh, en] = [pairText(pair, 'zh'), pairText(pair, 'en')];
  return {
    title: isOn ? both(`交接要接受：${zh}`, `Accept hand-offs: ${en}`) : both(`交接不用接受：${zh}`, `No acceptance: ${en}`),
    patch: configPatch(book, SETTINGS_SHEET, written(config.settings), written(after)),
    notes: isOn ? [FROM_NOW_ON, ...[from, to].filter((role) => plan.team.holders(role, dayOf(plan.now)).length === 0).map(nobodyIs)] : [STAYS],
  };
} // prettier-ignore

const FROM_NOW_ON = both(
  '从今天起完成的才要接受；以前做完的不会补开。',
  'What is done from today on has to be accepted; nothing is opened for what was done before.',
);
const STAYS = both(
  '已经开出的交接照旧，不再新开。',
  'Hand-offs that are open stay as they are; no new ones are opened.',
);

const nobodyIs = (role: Role): Bilingual =>
  both(
    `“跟单_人员”里还没有人是${ROLE_WORDS[role].zh}，请补上。`,
    `Nobody in Gendan People is ${ROLE_WORDS[role].en} yet; fill that in.`,
  );

type PairStages = Pick<HandOffPair, 'from' | 'to'> & { readonly stages: Bilingual[] };

/** The pairs of roles that follow one another in the processes of the book, by who does what in this team. */
function stagesOfPairs({ process, tables, team, now }: Plan): PairStages[] {
  const facts = {
    hasColumn: (field: string) => tables.some(({ columns }) => columns.byField(field).length > 0),
    text: () => '',
  };
  const found: PairStages[] = [];
  const taken = tables.flatMap(({ rows }) => rows.map(({ order }) => order.variant));
  const variants = taken.length > 0 ? [...new Set(taken)] : process.variants;
  for (const { stages } of variants)
    for (const stage of stages)
      for (const before of stage.after.map((at) => stages[at]!)) {
        const [from, to] = [roleOn(before, facts, team, dayOf(now)), roleOn(stage, facts, team, dayOf(now))];
        if (from === to) continue;
        let pair = found.find((each) => isSamePair(each, { from, to }));
        if (!pair) found.push((pair = { from, to, stages: [] }));
        const name = follows(before, stage);
        if (!pair.stages.some(({ zh }) => zh === name.zh)) pair.stages.push(name);
      }
  return found;
}

const follows = (before: Stage, next: Stage): Bilingual =>
  both(`${before.name.zh} → ${next.name.zh}`, `${before.name.en} → ${next.name.en}`);

function unique<T extends Pick<HandOffPair, 'from' | 'to'>>(pairs: readonly T[]): T[] {
  return pairs.filter((pair, at) => pairs.findIndex((each) => isSamePair(each, pair)) === at);
}

function lineOf(
  { from, to, stages }: PairStages,
  on: HandOffPair | undefined,
  times: PairTimes | undefined,
): PairLine {
  const since = on?.since;
  const { n = 0, median, p90, rejections = 0, firstTime = 0, accepted = 0 } = times ?? {};
  return {
    from,
    to,
    name: both(pairText({ from, to }, 'zh'), pairText({ from, to }, 'en')),
    isOn: on !== undefined,
    since:
      since === undefined ? same('') : both(`${dayText(since, 'zh')}起`, `since ${dayText(since, 'en')}`),
    stages,
    n,
    median: hoursText(median),
    p90: hoursText(p90),
    rejections,
    firstTime: shareText({ of: firstTime, n: accepted }),
  };
}

/** `3.5 工时`; below an hour in minutes. */
export function hoursText(minutes: number | undefined): Bilingual {
  if (minutes === undefined) return same('');
  if (minutes < 60) return both(`${Math.round(minutes)} 分钟`, `${Math.round(minutes)} min`);
  const hours = Math.round(minutes / 6) / 10;
  return both(`${hours} 工时`, `${hours} h`);
}
