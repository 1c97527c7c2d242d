import { APP_WORDS } from '../../pane/parts/words';
import { FILTER_BAR_WORDS } from '../../pane/app/filter-words';
import { BOARD_WORDS } from '../../pane/features/board/words';
import { CHOSEN_WORDS } from '../../pane/features/today/chosen-words';
import { ACTION_WORDS } from '../../pane/features/today/action-words';
import { TODAY_WORDS } from '../../pane/features/today/words';
import { QUESTION_WORDS } from '../../pane/features/questions/words';
import { SECTION_WORDS } from '../../pane/features/team/words';
import { HELP_WORDS, TOUR } from '../../pane/help/words';
import { VIEWS as DECLARED } from '../../shared/features';
import type { Lang } from '../../shared/lang';
import { flawsOf, shiftOf, watchFlaws } from './flaws';
import { inPane, type PanePage } from './in-pane';

const VIEWS = DECLARED.map(({ key }) => key);
const pane = inPane();

type Found = Record<string, string[]>;
const noneOf = (found: Found): Found => Object.fromEntries(Object.keys(found).map((name) => [name, []]));

/** Every view in turn: what is wrong with it, and how far things moved while it opened. */
async function throughViews(at: PanePage, look: string): Promise<Found> {
  const found: Found = {};
  for (const view of VIEWS) {
    await shiftOf(at.page);
    await at.go(view);
    found[`${view}, ${look}`] = [...(await shiftOf(at.page)), ...(await flawsOf(at.page))];
  }
  return found;
}

/** What a person opens besides the views, each from where the one before has left them; `true`: it opens a dialog. */
const OPENED: Readonly<Record<string, readonly [(at: PanePage, lang: Lang) => Promise<void>, boolean]>> = {
  'a task taken in hand': [
    async (at) => {
      await at.go('today');
      await at.page.locator('main [data-task]').first().click();
      await at.page.locator('main [data-task][aria-expanded=true]').waitFor();
    },
    false,
  ],
  'a task done': [(at) => at.press(ACTION_WORDS.done), true],
  'a task handed over': [(at) => at.press(ACTION_WORDS.handOver), true],
  'more time for a task': [(at) => at.press(ACTION_WORDS.moreTime), true],
  'a message': [(at) => at.press(ACTION_WORDS.message), true],
  'many stages done': [
    async (at, lang) => {
      await at.press(TODAY_WORDS.many);
      await at.press(CHOSEN_WORDS.all);
      const chosen = at.page.getByRole('region', { name: /已选|chosen/ });
      await chosen.getByRole('button', { name: ACTION_WORDS.done[lang], exact: true }).click();
    },
    true,
  ],
  'many questions answered': [
    async (at) => {
      await at.press(CHOSEN_WORDS.end);
      await at.press(QUESTION_WORDS.together);
    },
    true,
  ],
  'a card to be moved': [
    async (at, lang) => {
      await at.go('board');
      await at.page
        .getByRole('button', { name: BOARD_WORDS.menu('')[lang] })
        .first()
        .click();
    },
    true,
  ],
  'what moving a card asks': [
    async (at, lang) => {
      await at.page
        .getByRole('button', { name: BOARD_WORDS.menu('')[lang] })
        .first()
        .click();
      await at.page.getByRole('dialog').getByRole('listitem').getByRole('button').first().click();
      await at.page.getByRole('dialog').locator('input, li').first().waitFor();
    },
    true,
  ],
  'work handed over in Team': [
    async (at) => {
      await at.go('team');
      await at.press(SECTION_WORDS.handOver);
    },
    false,
  ],
  'people in Team': [(at) => at.press(SECTION_WORDS.people), false],
  'the filter': [
    async (at) => {
      await at.go('timeline');
      const bar = at.page.getByRole('search');
      await bar.locator('button[aria-expanded]').click();
      await bar.locator('summary').first().waitFor();
      for (const fold of await bar.locator('summary').all()) await fold.click();
      await bar.getByRole('checkbox').first().click();
    },
    false,
  ],
  'a view that was given a name': [
    async (at, lang) => {
      const field = at.page.getByLabel(FILTER_BAR_WORDS.saveAs[lang]);
      await field.fill(lang === 'zh' ? '我的大客户' : 'My largest customers');
      await field.press('Enter');
      await at.page.getByLabel(FILTER_BAR_WORDS.named[lang]).waitFor();
    },
    false,
  ],
  'all other views': [
    async (at) => {
      await at.page.getByRole('search').locator('button[aria-expanded]').click();
      await at.page.locator('nav > button[aria-expanded]').click();
      await at.page.locator('nav > div button').first().waitFor();
    },
    false,
  ],
  'handing on as text': [(at) => at.press(APP_WORDS.share), true],
  help: [(at) => at.page.keyboard.press('?'), true],
  'the tour': [
    async (at, lang) => {
      await at.page.keyboard.press('?');
      await at.press(HELP_WORDS.tour);
      await at.page.getByText(HELP_WORDS.step(1, TOUR.length)[lang]).waitFor();
    },
    false,
  ],
};

/** Each of them in turn; a dialog is closed before the next, what is no dialog stays for it. */
async function throughDialogs(at: PanePage, lang: Lang, look: string): Promise<Found> {
  const found: Found = {};
  const dialog = at.page.getByRole('dialog');
  for (const [name, [open, isDialog]] of Object.entries(OPENED)) {
    await open(at, lang).catch((error: Error) => {
      throw new Error(`${name} (${lang}, ${look}): ${error.message}`);
    });
    if (isDialog) await dialog.waitFor();
    await at.stands();
    // A menu lies over buttons of the view, which are too small then.
    const isMenu = name === 'all other views';
    found[`${name}, ${look}`] = await flawsOf(at.page, isMenu ? 'nav' : 'html');
    if (!isDialog) continue;
    await at.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  await at.page.keyboard.press('Escape');
  await at.press(FILTER_BAR_WORDS.clear);
  return found;
}

describe.each(['zh', 'en'] as const)(
  'axe finds nothing, nothing scrolls sideways, is cut off in a button or moves while it opens (%s)',
  (lang) => {
    let at: PanePage;
    beforeAll(async () => {
      at = await pane.open(lang);
      await watchFlaws(at.page);
      // Every view once: code that comes for the first time is no part of how it opens.
      for (const view of VIEWS) await at.go(view);
    });

    test.each([
      ['light', 300],
      ['dark', 300],
      ['light', 1200],
      ['dark', 1200],
    ] as const)('on every view, %s at %i px', async (theme, width) => {
      await at.look(theme, width);
      const found = await throughViews(at, `${theme} ${width}`);
      expect(found).toEqual(noneOf(found));
    });

    test('on every view in forced colours', async () => {
      await at.page.emulateMedia({ forcedColors: 'active' });
      await at.look('light', 300);
      const found = await throughViews(at, 'forced colours');
      await at.page.emulateMedia({ forcedColors: 'none' });
      expect(found).toEqual(noneOf(found));
    });

    test.each([
      ['light', 300],
      ['dark', 1200],
    ] as const)('in every dialog and panel, %s at %i px', async (theme, width) => {
      await at.look(theme, width);
      const found = await throughDialogs(at, lang, `${theme} ${width}`);
      expect(found).toEqual(noneOf(found));
    });

    test('and the page itself complained of nothing', () => expect(at.complaints).toEqual([]));
  },
);
