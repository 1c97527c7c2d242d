import { readFileSync } from 'node:fs';
import { VIEWS as DECLARED } from '../../../shared/features';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import { orderBook } from '../../tools/order-book';
import { setUp } from '../../tools/set-up';
import { aTeam } from '../../tools/team';
import { inExcel } from './in-excel';
import { personAt } from './person';

const VIEWS = DECLARED.map(({ key }) => key);

const excel = inExcel();
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The height and width of a task pane in a small window of Excel. */
const SMALL = { width: 350, height: 378 };

test.each([
  ['Office’s dark theme', 'en', VIEWS, { theme: { bodyBackgroundColor: '#262626' } }],
  // The other views in forced colours: test/journeys/access.test.ts.
  ['forced colours', 'zh', ['today', 'setup'], { forcedColors: true }],
] as const)(
  'in a small pane with %s: axe finds nothing, and nothing is cut off',
  async (_, lang, views, look) => {
    const language = lang === 'zh' ? 'zh-CN' : 'en-US';
    const workbook = workbookOf(setUp(orderBook(), aTeam));
    const opened = await excel.open(workbook, { ...look, ...SMALL, language });
    await opened.settled();
    const { go } = personAt(opened, lang);
    await opened.frame.evaluate(AXE);
    for (const view of views) {
      await go(view);
      // While a view is on its way the one before is kept, out of sight.
      await opened.frame
        .locator('main > :not([style*="display: none"])')
        .locator('h1')
        .waitFor({ state: 'attached' });
      await opened.settled();
      const found = await opened.frame.evaluate<string[]>(`(async () => {
      const { violations } = await axe.run({ runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));
    })()`);
      const widths = await opened.frame.evaluate<number[]>(
        '[document.documentElement.scrollWidth, document.querySelector("nav").scrollWidth, innerWidth]',
      );
      expect([view, found]).toEqual([view, []]);
      expect(Math.max(widths[0]!, widths[1]!)).toBeLessThanOrEqual(widths[2]!);
    }
    expect(await opened.frame.locator('html').getAttribute('lang')).toBe(lang === 'zh' ? 'zh-CN' : 'en');
    expect(opened.complaints).toEqual([]);
  },
);
