import { EMPTY_PATCH, type Patch } from '../../book/patch';
import { pairText } from '../../config/hand-off-pairs';
import type { LogRow } from '../../config';
import { both, type Lang } from '../../lang';
import { matterNote } from '../../matters/history';
import { MATTERS, type Matter } from '../../matters/matters.sheet';
import { addRecords, changeRecord } from '../../records/change';
import { ROLE_WORDS } from '../../templates/vocabulary';
import type { Plan } from '../plan';
import { recordContext } from '../record-context';
import { EMPTY_ROW } from '../record-patch';
import type { Opening } from './open';
import { saidIn } from './shipped-text';

/** What handing over writes: rows of 跟单_事项, and events that belong into the log in the same write. */
export interface Handed {
  readonly patch: Patch;
  readonly events: readonly LogRow[];
}

export const NOTHING_HANDED: Handed = { patch: EMPTY_PATCH, events: [] };

/** Hands over at the plan's moment: nobody could have taken it before. */
export function handedOver(plan: Plan, openings: readonly Opening[]): Handed {
  if (openings.length === 0) return NOTHING_HANDED;
  const context = recordContext(plan);
  const { now } = plan;
  const changed: Patch[] = [];
  const change = (name: string, row: number, changes: Partial<Matter>): void => {
    changed.push(changeRecord(plan.book, MATTERS, { name, row }, changes, context));
  };
  for (const { again, instead, receiver } of openings) {
    if (instead) change(instead.number, instead.row, { state: 'withdrawn', closed: now });
    if (again) change(again.number, again.row, handedAgain(again.times, now, receiver));
  }
  const rows = openings.filter(({ again }) => !again).map((each) => rowOf(each, plan));
  const [first = EMPTY_PATCH, ...more] = [
    ...(rows.length > 0 ? [addRecords(plan.book, MATTERS, rows, context)] : []),
    ...changed,
  ];
  const cells = [first, ...more].flatMap((each) => each.cells);
  return { patch: { ...first, cells }, events: openings.map((each) => eventOf(each, plan)) };
}

/** What a hand-off that was given back says once it is handed over again; why it was given back stays. */
export const handedAgain = (times: number, now: Matter['handed'], receiver: string): Partial<Matter> => ({
  state: 'handed',
  handed: now,
  accepted: undefined,
  closed: undefined,
  due: undefined,
  times: times + 1,
  ...(receiver !== '' && { owner: receiver, other: receiver }),
});

function rowOf(opening: Opening, { language, now }: Plan): Partial<Matter> {
  const { number, row, stage, to, sender, receiver } = opening;
  return {
    number,
    kind: 'handoff',
    order: row.row.order,
    stage: stage.key,
    raisedBy: sender,
    owner: receiver,
    other: receiver === '' ? ROLE_WORDS[to][language] : receiver,
    text: subjectOf(opening, language),
    checklist: checklistOf(opening, language),
    handed: now,
    state: 'handed',
    times: 1,
    source: pairText(opening, language),
  };
}

/** `装箱数据 → 报关资料`. */
const subjectOf = ({ stage, next }: Opening, lang: Lang): string =>
  `${stage.name[lang]} → ${next.map(({ name }) => name[lang]).join(lang === 'zh' ? '、' : ', ')}`;

/** What to have checked and which papers go along, as the process says of the stage. */
function checklistOf({ stage: { row } }: Opening, lang: Lang): string {
  const document = saidIn(row, 'document', lang);
  const papers = document === '' ? '' : both(`单据：${document}`, `Documents: ${document}`)[lang];
  return [saidIn(row, 'checklist', lang), papers].filter((text) => text !== '').join('\n');
}

const eventOf = ({ number, row, stage, by, sender, receiver }: Opening, { now }: Plan): LogRow => ({
  ...EMPTY_ROW,
  at: now,
  order: row.row.key,
  stage: stage.key,
  event: 'handed',
  by: by || sender,
  note: matterNote(number, receiver),
});
