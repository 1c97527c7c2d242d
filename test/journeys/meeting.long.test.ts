import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { unzipSync, strFromU8 } from 'fflate';
import { MEETING_WORDS } from '../../pane/features/meetings/words';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { WHO_WORDS } from '../../pane/parts/who-words';
import { settled } from '../../scripts/pages/workbench';
import { CAPABILITIES } from '../../shared/features';
import { agendaOf, type AgendaThing } from '../../shared/features/meetings/agenda/agenda';
import { readTyped } from '../../shared/features/meetings/typed/read';
import { PART_WORDS } from '../../shared/features/meetings/words';
import type { Lang } from '../../shared/lang';
import { entryNamed } from '../../shared/orders/entry';
import { mattersOf } from '../../shared/orders/matters';
import type { StagePlan } from '../../shared/plan/order-plan';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { parseIso, type Moment } from '../../shared/time/moment';
import { bookOn } from './book';
import { go, inChromium, MESSY, press, viewOn } from './tools';

const chromium = inChromium();
const MORNING = '2026-05-18T08:45';
const PATIENCE_MS = 60_000;
const planOn = async (page: Page, now: string): Promise<Plan> => planOf(await bookOn(page), parseIso(now)!);

/** The first thing of the agenda whose stage may get another day and another owner, with the line that says so. */
function movable(
  plan: Plan,
  lang: Lang,
): { thing: AgendaThing; line: string; stage: string; owner: string; due: Moment } {
  // prettier-ignore
  const { parts } = agendaOf(plan, CAPABILITIES);
  for (const thing of parts.flatMap(({ things }) => things))
    for (const { name } of plan.team.members) {
      const stage = plan.process.variants
        .flatMap(({ stages }) => stages)
        .find(({ key }) => key === thing.stage);
      const line =
        lang === 'zh' ? `${stage?.name.zh} 改 5/20 ${name}` : `${stage?.name.en} to 20 May, ${name}`;
      const reading = readTyped(plan, thing, line);
      if (reading.is === 'understood' && reading.decision.movesDue && reading.decision.movesOwner)
        return { thing, line, stage: thing.stage!, owner: reading.decision.owner, due: reading.decision.due };
    }
  throw new Error('no thing of the agenda can be moved');
}

const stageIn = (plan: Plan, { key, place }: AgendaThing, stage: string): StagePlan =>
  entryNamed(plan, key)!
    .whole.rows.find(({ row }) => row.row.row === place.row)!
    .row.order.stages.find((each) => each.stage.key === stage)!;

async function fileOf(page: Page, button: string): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return new Uint8Array(readFileSync(await download.path()));
}

test.each(['zh', 'en'] as const)(
  'in the morning meeting a decision is typed, the stage moves, and it comes back the next day until it is done (%s)',
  async (lang) => {
    const { page, context, complaints, strangers } = await chromium.open(MESSY, { lang, isSample: true, now: MORNING }); // prettier-ignore
    page.setDefaultTimeout(PATIENCE_MS);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const before = await planOn(page, MORNING);
    const { thing, line, stage, owner, due } = movable(before, lang);
    await go(page, 'meeting', lang);
    const agenda = agendaOf(before, CAPABILITIES);
    await viewOn(page).locator('[data-thing]').first().waitFor();
    for (const { part, things } of agenda.parts)
      expect(await viewOn(page).getByRole('region', { name: PART_WORDS[part][lang], exact: true }).getByRole('listitem').count()).toBe(things.length); // prettier-ignore

    // What cannot be moved is refused; what is not understood is asked.
    await press(page, MEETING_WORDS.noteOn(thing.order)[lang]);
    const field = page.getByLabel(MEETING_WORDS.lineOn(thing.order)[lang], { exact: true });
    await field.fill(lang === 'zh' ? '交期 改 6/30' : 'SI Cut-off to 20 May');
    await field.press('Enter');
    await viewOn(page)
      .getByText(lang === 'zh' ? /是外部定的日期/ : /set by the outside world/)
      .waitFor();
    expect(await viewOn(page).getByText(MEETING_WORDS.unwritten(1)[lang]).count()).toBe(0);

    // A decision in one line, kept while another view is open, written in one go.
    await field.fill(line);
    await field.press('Enter');
    await viewOn(page).getByText(MEETING_WORDS.unwritten(1)[lang]).waitFor();
    await go(page, 'today', lang);
    await go(page, 'meeting', lang);
    expect(mattersOf(await planOn(page, MORNING)).map(({ matter }) => matter)).toEqual(mattersOf(before).map(({ matter }) => matter)); // prettier-ignore
    await press(page, MEETING_WORDS.write[lang]);
    await page.getByRole('dialog').getByText(line).first().waitFor();
    await press(page, DIALOG_WORDS.apply[lang]);
    const after = await planOn(page, MORNING);
    const written = mattersOf(after).at(-1)!.matter;
    expect(written).toMatchObject({ kind: 'decision', order: thing.order, stage, owner, text: line, source: '2026-05-18' }); // prettier-ignore
    expect(stageIn(after, thing, stage)).toMatchObject({ due, by: 'agreed', owner: { owner } });
    expect(await viewOn(page).getByText(MEETING_WORDS.unwritten(1)[lang]).count()).toBe(0);

    // As text, as a document, for the calendar.
    await press(page, MEETING_WORDS.copy[lang]);
    await viewOn(page).getByText(MEETING_WORDS.copied[lang], { exact: true }).waitFor();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toContain(line);
    const document = strFromU8(unzipSync(await fileOf(page, MEETING_WORDS.word[lang]))['word/document.xml']!);
    expect(document).toContain(thing.order);
    expect(document).not.toContain('{{');
    const diary = strFromU8(await fileOf(page, MEETING_WORDS.diary[lang])).replace(/\r\n /g, '');
    expect(diary).toContain('DTSTART:20260519T084500');
    expect(diary).toContain(`${written.number} ${thing.order}`);
    expect(diary.match(/BEGIN:VEVENT/g)).toHaveLength(1 + agendaOf(after, CAPABILITIES).parts.flatMap(({ things }) => things).filter(({ part, also }) => part === 'decision' || also.some((each) => each.part === 'decision')).length); // prettier-ignore

    // It is there the next morning, and gone once somebody says that it is done.
    await page.evaluate(`globalThis.gendan.clock.step(${24 * 60})`);
    await settled(page);
    await viewOn(page).getByLabel(WHO_WORDS.me[lang], { exact: true }).selectOption(owner);
    const done = viewOn(page).getByRole('button', {
      name: MEETING_WORDS.doneOf(written.number)[lang],
      exact: true,
    });
    await done.waitFor();
    await done.click();
    await settled(page);
    expect(mattersOf(await planOn(page, '2026-05-19T08:45')).at(-1)!.matter).toMatchObject({ state: 'done' });
    expect(await done.count()).toBe(0);
    expect([complaints, strangers]).toEqual([[], []]);
  },
);

test('the meeting goes by keys alone: down, note, add, write', async () => {
  const { page, complaints } = await chromium.open(MESSY, { lang: 'zh', isSample: true, now: MORNING });
  page.setDefaultTimeout(PATIENCE_MS);
  const { thing, line } = movable(await planOn(page, MORNING), 'zh');
  await go(page, 'meeting', 'zh');
  const things = viewOn(page).locator('[data-thing]');
  await things.first().focus();
  for (let at = 0; at < 20; at++) {
    const name = await page.evaluate<string>('document.activeElement.textContent');
    if (name.includes(thing.order)) break;
    await page.keyboard.press('j');
  }
  await page.keyboard.press('Enter');
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  await viewOn(page).getByText(MEETING_WORDS.unwritten(1).zh).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByText(line).first().waitFor();
  expect(complaints).toEqual([]);
});
