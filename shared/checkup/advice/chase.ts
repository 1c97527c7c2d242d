import { PARTIES, type Party } from '../../cells/party';
import { both, type Bilingual } from '../../lang';
import { shownName } from '../../plan/late-orders';
import type { Plan } from '../../plan/plan';
import type { Stage } from '../../process/process';
import type { ProcessEdit, StageColumn } from '../../proposals/process/rows';
import { PARTY_WORDS } from '../../templates/vocabulary';
import type { Limit } from '../../time/limit';
import { aboutDays } from '../../time/unit-days';
import { percent } from '../../trade/share';
import type { StageCheck } from '../checkup';
import { idOf, isEnough, stagesInUse, type Finder, type Idea, type Look } from './idea';
import { limitWords } from './words';

/** More of the time than that goes by waiting for one party: it is the party's answer that takes the time. */
const HALF = 0.5;

/**
 * Where most of a stage's time is waited for one party, its owner hears of it as much earlier as is usually waited: `warn`
 * decides when a stage is due soon in Today, in lists and mails. The party is named in `waitsOn`, so that an order that
 * says it waits for them holds the stage (and reminds every two working days), and the checklist says to ask at once.
 * A stage of its own for chasing would have no column that shows it done, and would never be seen.
 */
export const CHASES: Finder = {
  asks: ({ checkup }) => checkup.stages.filter((check) => waitedFor(check)).map(({ stage }) => stage),
  find: (look) => look.checkup.stages.flatMap((check) => chaseIdea(check, look) ?? []),
};

function waitedFor({ n, waiting, limit }: StageCheck): Party | undefined {
  if (!isEnough(n) || limit === undefined || limit <= 0) return undefined;
  return PARTIES.find((party) => (waiting[party] ?? 0) > HALF);
}

function chaseIdea(check: StageCheck, look: Look): Idea | undefined {
  const { plan } = look;
  const party = waitedFor(check);
  const places = stagesInUse(look, check);
  const stage = places[0]?.stage;
  if (party === undefined || !stage) return;
  const orders = waitedOrders(plan, check, party);
  if (!isEnough(orders.length)) return;
  const share = check.waiting[party]!;
  const warn: Limit = { amount: Math.ceil(check.limit! * share - 1e-9), unit: check.unit };
  if (aboutDays(warn) <= aboutDays(stage.warn)) return;
  const edits = places.flatMap((place) =>
    cellsFor(place.stage, warn, party, plan).map(([column, text]): ProcessEdit => ({
      do: 'set',
      variant: place.variant,
      stage: check.stage,
      column,
      text,
    })),
  );
  const [who, early, old] = [PARTY_WORDS[party], limitWords(warn), limitWords(stage.warn)];
  const { name, n } = check;
  return {
    id: idOf('chase', check, look.checkup),
    kind: 'chase',
    stages: [check.stage],
    title: both(
      `${name.zh}：提前 ${early.zh}提醒催${who.zh}`,
      `${name.en}: chase the ${who.en.toLowerCase()}, reminded ${early.en} ahead`,
    ),
    because: both(
      `${n} 次里 ${percent(share)} 的时间在等${who.zh}（${orders.length} 单等过），现在到期前 ${old.zh}才提醒。不改截止日`,
      `${percent(share)} of the time of ${n} was waited for the ${who.en.toLowerCase()} (${orders.length} orders waited), and the reminder comes ${old.en} before the deadline. The deadline stays`,
    ),
    orders,
    edits,
  };
}

function cellsFor(stage: Stage, warn: Limit, party: Party, { language }: Plan): [StageColumn, string][] {
  const cells: [StageColumn, string][] = [['warn', limitWords(warn)[language]]];
  if (!stage.waitsOn.includes(party)) cells.push(['waitsOn', [...stage.waitsOn, party].join(', ')]);
  const ask = askAtOnce(party)[language];
  const own = stage.row.checklist.trim();
  if (!own.includes(ask)) cells.push(['checklist', own === '' ? ask : `${own}${SEPARATOR[language]}${ask}`]);
  return cells;
}

const SEPARATOR = both('；', '; ');

const askAtOnce = (party: Party): Bilingual =>
  both(
    `一开始就问${PARTY_WORDS[party].zh}要回复日期，没回复就记“等待”`,
    `Ask the ${PARTY_WORDS[party].en.toLowerCase()} for a date at once, note “waiting” until they answer`,
  );

/** Orders whose stage waited for the party, by the log; of those whose time counts. */
function waitedOrders({ tables }: Plan, { stage, variants, times }: StageCheck, party: Party): string[] {
  const counted = new Set(times.map(({ order }) => order));
  const found = new Set<string>();
  for (const { rows } of tables)
    for (const placed of rows) {
      const { carriedOn, variant, log } = placed.order;
      const name = shownName(placed);
      if (carriedOn || !variants.includes(variant.key) || !counted.has(name)) continue;
      if (log?.get(stage)?.pauses.some((pause) => pause.party === party)) found.add(name);
    }
  return [...found];
}
