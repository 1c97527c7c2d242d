import { both, type Bilingual } from '../../lang';
import { textCell, type SharedColumn, type SharedPage, type SharedPart } from '../../orders/page';
import type { Plan } from '../../plan/plan';
import { dayText } from '../../time/date-text';
import { dayOf } from '../../time/moment';
import type { Agenda, AgendaList, AgendaThing } from './agenda/agenda';
import { firstOf, LATER, meetingTitle, PART_WORDS, sizeWords, told } from './words';

const COLUMNS: readonly SharedColumn[] = [
  { title: both('订单', 'Order'), width: 14 },
  { title: both('客户', 'Customer'), width: 16, isLong: true },
  { title: both('要谈的', 'What'), width: 26 },
  { title: both('为什么', 'Why'), width: 38 },
  { title: both('责任人', 'Owner'), width: 10 },
];

/** The agenda to hand on: as text for a chat, on paper, as a document. `by`: who leads the meeting; empty for nobody. */
export function agendaPage(plan: Plan, agenda: Agenda, by = ''): SharedPage {
  const { isAlone, parts, later, total, fits } = agenda;
  const day = dayOf(plan.now);
  return {
    title: meetingTitle(isAlone),
    about: [
      both(dayText(day, 'zh', true), dayText(day, 'en', true)),
      sizeWords(total, fits),
      ...(by === '' ? [] : [both(`主持：${by}`, `Led by ${by}`)]),
    ],
    parts: [
      ...parts.map(partOf),
      ...later.map((list) => {
        const part = partOf(list);
        return { ...part, heading: told(LATER, part.heading) };
      }),
      ...(total === 0 ? [NOTHING] : []),
      ...heldPart(agenda),
    ],
  };
} // prettier-ignore

const NOTHING: SharedPart = {
  heading: both('没有要谈的', 'Nothing to talk about'),
  columns: COLUMNS,
  rows: [],
};

function heldPart({ heldSinceWhen: held }: Agenda): SharedPart[] {
  if (held.length === 0) return [];
  const names = firstOf(held);
  return [
    {
      heading: both('停着，不知道从哪天起', 'On hold, nobody wrote since when'),
      columns: COLUMNS,
      rows: [],
      note: both(`${held.length} 单：${names}`, `${held.length} ${held.length === 1 ? 'order' : 'orders'}: ${names}`),
    },
  ];
} // prettier-ignore

const partOf = ({ part, things }: AgendaList): SharedPart => ({
  heading: PART_WORDS[part],
  columns: COLUMNS,
  rows: things.map((thing) => [
    textCell(thing.order),
    textCell(thing.customer),
    textCell(thing.what),
    textCell(whyWords(thing)),
    textCell(thing.owner),
  ]),
  ...(part === 'late' && { tone: 'late' }),
});

/** Why it comes up, and what else there is of it, each heading once: `逾期 3 天 · 还没办完的决定：催工厂`. */
export function whyWords({ why, part, also }: AgendaThing): Bilingual {
  const parts = [...new Set(also.map((each) => each.part))];
  const more = parts.map((of): Bilingual => {
    const { zh, en } = told(
      ...also.filter((each) => each.part === of).map((each) => told(each.what, each.why)),
    );
    return of === part ? both(zh, en) : both(`${PART_WORDS[of].zh}：${zh}`, `${PART_WORDS[of].en}: ${en}`);
  });
  return told(why, ...more);
}
