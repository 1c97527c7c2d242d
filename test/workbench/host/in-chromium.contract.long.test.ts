import { chartsIn } from '../../automation/file/charts-in-file';
import type { Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { openWorkbenchPage, type WorkbenchPage } from '../../../scripts/pages/workbench';
import { EMPTY_PATCH } from '../../../shared/book/patch';
import { findSheet, isError, kindAt, valueAt, type Book } from '../../../shared/book/model';
import type { Host } from '../../../shared/host';
import { writtenCell } from '../../../workbench/grid/new-sheet';
import { writeFor } from '../../../shared/book/write-for';
import { buildPage, copyOf, MESSY } from '../../journeys/tools';
import { aBrowser } from '../../tools/chromium';
import { patchWorkbook } from '../../../xlsx/patch';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { dashboard } from '../../xlsx/charts/dashboard';
import { describeHost } from '../../tools/host-contract';

const browser = aBrowser(buildPage);
let opened: WorkbenchPage;
let page: Page;
let books = 0;

beforeAll(async () => {
  opened = await openWorkbenchPage(browser(), copyOf(MESSY));
  page = opened.page;
});

afterEach(() =>
  page.evaluate('for (const id in globalThis.books) books[id].dispose(); globalThis.books = {}'),
);

afterAll(async () => {
  await opened?.close();
  expect(opened.strangers).toEqual([]);
});

/** What `openBook` leaves in the page. */
interface InPage {
  readonly books: Record<number, { readonly host: Record<string, (...args: unknown[]) => Promise<unknown>> }>;
}

/** Opens one more grid in the page; the host answers from there. */
async function openBook(bytes: Uint8Array): Promise<{ id: number; host: Host }> {
  const id = ++books;
  await page.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob(${JSON.stringify(Buffer.from(bytes).toString('base64'))}), (c) => c.charCodeAt(0));
    const box = document.createElement('div');
    box.style.cssText = 'position:fixed;inset:0;width:800px;height:500px';
    document.body.append(box);
    globalThis.books ??= {};
    books[${id}] = await gendan.parts.openInGrid(box, { name: 'b.xlsx', bytes }, { lang: 'zh', dark: false, now: () => 0 });
  })()`);
  const call =
    (method: string) =>
    async (...given: unknown[]): Promise<unknown> => {
      const answer = await page.evaluate(
        ([book, name, args]) => {
          const { host } = (globalThis as unknown as InPage).books[book]!;
          return host[name]!(...args).then(
            (value) => ({ value, error: undefined }),
            ({ message }: Error) => ({ value: undefined, error: message }),
          );
        },
        [id, method, given] as const,
      );
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    };
  // What a host may lack is asked of the one in the page.
  const lacks = await page.evaluate<string[]>(
    `['insertRows', 'copySheet', 'repeatRows'].filter((method) => books[${id}].host[method] === undefined)`,
  );
  const host = new Proxy({} as Host, {
    // A host is no promise, though it is awaited.
    get: (_, method) =>
      method === 'then' || lacks.includes(String(method)) ? undefined : call(String(method)),
  });
  return { id, host };
}

async function savedBytes(id: number): Promise<Uint8Array> {
  const text = await page.evaluate<string>(
    `books[${id}].host.savedBytes().then((bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')))`,
  );
  return Buffer.from(text, 'base64');
}

/** The person types the other contents into the grid. */
async function typeIn(id: number, now: Book, next: Book): Promise<void> {
  for (const sheet of next.sheets) {
    const before = findSheet(now, sheet.name)!;
    const cells: Record<number, Record<number, object>> = {};
    for (let row = 1; row <= Math.max(sheet.rows.length, before.rows.length); row++)
      for (let column = 1; column <= 8; column++) {
        const value = valueAt(sheet, row, column);
        if (isError(value) || value === valueAt(before, row, column)) continue;
        const write = writeFor(value, kindAt(sheet, row, column), undefined);
        (cells[row - 1] ??= {})[column - 1] = writtenCell(write);
      }
    await page.evaluate(`(() => {
      const { grid } = books[${id}].host;
      const sheet = grid.sheets().find(({ name }) => name === ${JSON.stringify(sheet.name)});
      const steps = grid.steps();
      steps.cells(sheet.id, ${JSON.stringify(cells)});
      steps.finish();
    })()`);
  }
}

describeHost(
  'the grid on the page, in Chromium',
  async (book) => {
    const { id, host } = await openBook(buildWorkbook(book));
    return {
      host,
      charts: { shown: async (name) => chartsIn(await savedBytes(id), name) },
      reopen: async () => (await openBook(await savedBytes(id))).host,
      overwrite: async (next) => typeIn(id, await host.readBook(), next),
    };
  },
  { seesFilters: false, seesCharts: false },
);

test('charts that the page writes are byte for byte those of the command', async () => {
  const bytes = buildWorkbook(bookOf(sheetOf('订单', [['x']])));
  const patch = { ...EMPTY_PATCH, sheets: [dashboard({ lang: 'zh' })] };
  const { id, host } = await openBook(bytes);
  expect(await host.commit(patch)).toMatchObject({ addedSheets: ['跟单_看板'], refused: [] });
  const charts = (file: Uint8Array) =>
    Object.entries(unzipSync(file)).flatMap(([name, content]) =>
      /charts|drawings/.test(name) ? [[name, Buffer.from(content).toString('utf8')]] : [],
    );
  const written = charts(await savedBytes(id));
  expect(written).toHaveLength(6);
  expect(written).toEqual(charts(patchWorkbook(bytes, patch).bytes));
});
