import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * How far what stands may move while a view opens, as browsers measure it: share of the page times share of the
 * way. 0.1 is what Google calls good for a whole visit.
 */
export const MOST_SHIFT = 0.05;

/** Makes a page ready to be held against the rules. */
export async function watchFlaws(page: Page): Promise<void> {
  await page.evaluate(AXE);
  await page.evaluate(`(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift' });
  })()`);
}

/** How far things have moved since this was last asked for, and what moved most, when it is more than is allowed. */
export const shiftOf = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const found = shifts.splice(0);
    const sum = found.reduce((total, { value }) => total + value, 0);
    if (sum <= ${MOST_SHIFT}) return [];
    const moved = found.flatMap(({ sources }) => sources).map(({ node }) => node?.nodeName + ' ' + (node?.textContent ?? '').slice(0, 40));
    return ['moves by ' + sum.toFixed(3) + ': ' + [...new Set(moved)].slice(0, 5).join(' | ')];
  })()`);

/** What is wrong with what stands on the page, one line each: what axe finds, what scrolls sideways, what is cut off in a button; by axe only within a part. */
export const flawsOf = (page: Page, within = 'html'): Promise<string[]> =>
  page.evaluate<string[]>(`(async () => {
    const { violations } = await axe.run({ include: [[${JSON.stringify(within)}]] }, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] });
    const told = (node) => node.outerHTML.slice(0, 160);
    /** Whether words of a button stand outside of it; what ends in "…" on purpose does not. */
    const isCut = (button) => {
      const { right, bottom } = button.getBoundingClientRect();
      const words = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      const isShortened = (node) =>
        getComputedStyle(node).textOverflow === 'ellipsis' || (node !== button && isShortened(node.parentElement));
      while (words.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(words.currentNode);
        const text = range.getBoundingClientRect();
        const isOut = text.width > 0 && (text.right > right + 1 || text.bottom > bottom + 2);
        if (isOut && !isShortened(words.currentNode.parentElement)) return true;
      }
      return false;
    };
    const isWider = (node) => node.scrollWidth > node.clientWidth + 1;
    const wide = [document.documentElement, ...document.querySelectorAll('main, aside, nav, [role=search], [role=dialog]')];
    const buttons = [...document.querySelectorAll('button, [role=button]')].filter((node) => node.clientWidth > 1);
    return [
      ...violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' ')),
      ...wide.filter(isWider).map((node) => 'is wider than its room: ' + node.nodeName + ' ' + node.scrollWidth + ' > ' + node.clientWidth),
      ...buttons.filter(isCut).map((node) => 'is cut off: ' + told(node)),
    ];
  })()`);
