/**
 * The weight of the pages against their budgets: `npm run size`. Gzipped (level 9) as a server would send it, in KB of
 * 1024 bytes. Fails when one is exceeded.
 *
 * - First load: all that the browser has fetched when the first view stands there: the page, its entry and the
 *   files of Today, which is what every visit but the very first begins with.
 * - Whole pane: the same and every other view and dialog, loaded when it is first opened.
 * - Engine: the core in its worker, with the shipped processes and calendars; it loads beside the page and
 *   keeps nothing from being drawn.
 *
 * Not counted: the host that stands in for Excel or Sheets in this page (memory/host).
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { gzipSync } = require('node:zlib');

/** First load, whole pane, engine. The page of Excel is the pane with the host over Office.js and the verbs. */
const BUDGETS = { pane: [120, 250, 190], addin: [150, 250, 200] };

const HOME = join(__dirname, '..', '..');
const asks = (chunk, pattern) => chunk.imports.some((name) => pattern.test(name));
const isWorker = (chunk) => asks(chunk, /^worker$/);
// Hosts of other pages, and the core for formulas, which most workbooks never ask for.
const ELSEWHERE = /^worker$|memory\/host$|\/cell-functions$/;

/** The chunks of a page, and what of them each budget is about. */
function setsOf(page) {
  const chunks = JSON.parse(readFileSync(join(HOME, 'dist', '.built', `${page}.json`), 'utf8'));
  return {
    chunks,
    sets: {
      'First load': chunks.filter((chunk) => chunk.initial || asks(chunk, /\/features\/today$|\/pane$/)),
      'Whole pane': chunks.filter(
        (chunk) => chunk.initial || chunk.imports.some((name) => !ELSEWHERE.test(name)),
      ),
      Engine: chunks.filter(isWorker),
    },
  };
}

const gzipped = (page, file) =>
  gzipSync(readFileSync(join(HOME, 'dist', 'pages', page, file)), { level: 9 }).length;
const kilobytes = (page, files) => files.reduce((sum, file) => sum + gzipped(page, file), 0) / 1024;

let isOver = false;
console.log('Gzipped                    KB   budget');
for (const page of Object.keys(BUDGETS)) {
  Object.entries(setsOf(page).sets).forEach(([name, set], at) => {
    const files = new Set([
      ...set.flatMap((chunk) => chunk.files),
      ...(name === 'Engine' ? [] : ['index.html']),
    ]);
    const size = kilobytes(page, [...files]);
    const budget = BUDGETS[page][at];
    isOver ||= size > budget;
    console.log(
      `${page.padEnd(6)} ${name.padEnd(14)} ${size.toFixed(1).padStart(7)}   ${String(budget).padStart(5)}${size > budget ? '  OVER' : ''}`,
    );
  });
}
const { chunks, sets } = setsOf('pane');
console.log('\nEach view, beyond the first load:');
const first = new Set(sets['First load'].flatMap((chunk) => chunk.files));
const views = new Set(
  chunks
    .flatMap((chunk) => chunk.imports)
    .filter((name) => /^\.+\//.test(name) && !/memory\/host$/.test(name)),
);
for (const view of [...views].sort()) {
  const files = chunks.filter((chunk) => chunk.imports.includes(view)).flatMap((chunk) => chunk.files);
  const more = kilobytes(
    'pane',
    files.filter((file) => !first.has(file)),
  );
  console.log(`  ${view.replace(/^(\.\.\/)+/, '').padEnd(16)} ${more.toFixed(1).padStart(5)}`);
}
if (isOver) {
  console.error('\nThe pane has outgrown a budget: load less at first, or drop something.');
  process.exitCode = 1;
}
