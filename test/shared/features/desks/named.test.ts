import { valueAt } from '../../../../shared/book/model';
import { SHIPPED_DESKS } from '../../../../shared/features/desks/desks.data';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { approve } from '../../../tools/approve';
import { KNOWN, shown } from '../../../tools/sections';
import { MID_MORNING } from '../../../tools/set-up';
import { NAMES, teamPlan } from '../../../tools/team-book';
import { SAMPLES, sampleBook } from './sample-rows';

test('every section that a shipped desk names is brought by some capability', () => {
  const brought = new Set(KNOWN.map(({ name }) => name));
  const missing = SHIPPED_DESKS.flatMap(({ key, parts }) =>
    parts.filter(({ section }) => !brought.has(section)).map(({ section }) => `${key}: ${section}`),
  );
  expect(missing).toEqual([]);
});

test('every section that is brought stands on some desk', () => {
  const named = new Set(SHIPPED_DESKS.flatMap(({ parts }) => parts.map(({ section }) => section)));
  expect(KNOWN.filter(({ name }) => !named.has(name)).map(({ name }) => name)).toEqual([]);
});

const BOOKS: readonly (readonly [string, () => Plan])[] = [
  ['the whole team', () => teamPlan()],
  ['the whole team, in English', () => teamPlan('en')],
  ...SAMPLES.map((name) => [name, () => planOf(sampleBook(name), MID_MORNING)] as const),
];

describe.each(BOOKS)('%s', (_, planned) => {
  let plan: Plan;
  beforeAll(() => void (plan = planned()));

  test.each(KNOWN.map(({ name }) => name))('%s: each row leads to a cell of the book, and none is lost', (name) => {
    const { total, table, note } = shown(plan, name);
    const rows = table?.rows ?? [];
    if (table) expect(rows.length).toBe(Math.min(total, 150));
    // What shows nothing says so.
    if (total === 0 && table === undefined) expect(note).toBeDefined();
    for (const { place, cells } of rows) {
      expect(cells).toHaveLength(table!.columns.length);
      if (!place) continue;
      const sheet = plan.book.sheets.find((each) => each.name === place.sheet)!;
      expect([name, place, sheet.rows.length >= place.row]).toEqual([name, place, true]);
      // The row is one that somebody wrote.
      expect(sheet.rows[place.row - 1]!.some((__, at) => valueAt(sheet, place.row, at + 1) !== null)).toBe(true);
    }
  });
}); // prettier-ignore

describe('the desks of the whole team, counted by hand', () => {
  const firsts = (name: string, me = ''): string[] =>
    (shown(teamPlan(), name, { me }).table?.rows ?? []).map(({ cells }) => cells[0]!.zh);
  const zh = NAMES.zh;

  test('R1: what waits between people: a decision and a suggestion; the accepted hand-off is over', () => {
    expect(firsts('matters.open').sort()).toEqual(['HARBOR 换货代', '订舱表加截关一列']);
  });

  test('R2: the customers of grade A that are hers, and the project that she manages', () => {
    expect(firsts('trade.key')).toEqual(expect.arrayContaining(['HARBOR', 'LINDE']));
    expect(firsts('trade.key', zh.senior)).toEqual(['HARBOR']);
    expect(firsts('projects.open', zh.senior)).toEqual(['HARBOR 夏季']);
    // In the team of it.
    expect(firsts('projects.open', zh.docs)).toEqual(['HARBOR 夏季']);
    expect(firsts('projects.open', zh.sales)).toEqual([]);
  });

  test('R6: the suggestion that customer service made is on its desk, and on that of who answers it', () => {
    expect(firsts('matters.feedback', zh.service)).toEqual(['订舱表加截关一列']);
    expect(firsts('matters.feedback', zh.logistics)).toEqual(['订舱表加截关一列']);
    expect(firsts('matters.feedback', zh.finance)).toEqual([]);
  });

  test('R7: papers to make are the documents clerk’s; none of them is of an order that is over', () => {
    const { table } = shown(teamPlan(), 'documents.to_make', { me: zh.docs });
    const orders = new Set((table?.rows ?? []).map(({ cells }) => cells[1]!.zh));
    expect(orders.size).toBeGreaterThan(0);
    for (const over of ['N-201', 'K-401', 'M-501']) expect(orders).not.toContain(over);
    expect(shown(teamPlan(), 'documents.to_make', { me: zh.finance }).total).toBe(0);
  });

  test('an order that the filter leaves out takes its matters, papers and projects along', () => {
    const filter = { customer: ['LINDE'] };
    for (const name of ['matters.open', 'projects.open']) expect(shown(teamPlan(), name, { filter }).total).toBe(0);
    const papers = shown(teamPlan(), 'documents.to_make', { filter }).table?.rows ?? [];
    expect(new Set(papers.map(({ cells }) => cells[1]!.zh))).toEqual(papers.length > 0 ? new Set(['L-301']) : new Set());
  });
}); // prettier-ignore

test('the table of counts of the whole team, desk by desk, and of whom each desk is', () => {
  const lines = SHIPPED_DESKS.flatMap(({ title, roles, parts }) => {
    const me = HOLDERS[roles[0] ?? ''] ?? '';
    return [
      `${title.zh} / ${title.en}${me && ` (${me})`}`,
      ...parts.map(({ section, isMine }) => {
        const { title: of } = KNOWN.find(({ name }) => name === section)!;
        const { total } = shown(teamPlan(), section, { me: isMine ? me : '' });
        return `  ${of.zh} / ${of.en}${isMine ? ', mine' : ''}: ${total}`;
      }),
    ];
  });
  approve(__dirname, 'counts of the whole team', lines.join('\n'));
});

const ZH = NAMES.zh;
const HOLDERS: Readonly<Record<string, string>> = {
  manager: ZH.manager, senior_sales: ZH.senior, sales: ZH.sales, market_research: ZH.marketer, marketing: ZH.marketer,
  service: ZH.service, docs: ZH.docs, logistics: ZH.logistics, finance: ZH.finance, merchandiser: ZH.merchandiser, qc: ZH.merchandiser,
}; // prettier-ignore
