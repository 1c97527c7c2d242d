/**
 * The pane's weight against its budgets: `npm run size`. Gzipped (level 9) as a server would send it, in KB of
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

const BUDGETS = { 'First load': 120, 'Whole pane': 250, Engine: 190 };

const HOME = join(__dirname, '..', '..');
const chunks = JSON.parse(readFileSync(join(HOME, 'dist', '.built', 'pane.json'), 'utf8'));

const asks = (chunk, pattern) => chunk.imports.some((name) => pattern.test(name));
const isWorker = (chunk) => asks(chunk, /^worker$/);
const isPane = (chunk) => chunk.imports.some((name) => !/^worker$|memory\/host$/.test(name));
const sets = {
  'First load': chunks.filter((chunk) => chunk.initial || asks(chunk, /\/views\/today$/)),
  'Whole pane': chunks.filter(isPane),
  Engine: chunks.filter(isWorker),
};

const gzipped = (file) =>
  gzipSync(readFileSync(join(HOME, 'dist', 'pages', 'pane', file)), { level: 9 }).length;
const kilobytes = (files) => files.reduce((sum, file) => sum + gzipped(file), 0) / 1024;

let isOver = false;
console.log('Gzipped            KB   budget');
for (const [name, set] of Object.entries(sets)) {
  const files = new Set([
    ...set.flatMap((chunk) => chunk.files),
    ...(name === 'Engine' ? [] : ['index.html']),
  ]);
  const size = kilobytes([...files]);
  const over = size > BUDGETS[name];
  isOver ||= over;
  console.log(
    `${name.padEnd(14)} ${size.toFixed(1).padStart(6)}   ${String(BUDGETS[name]).padStart(5)}${over ? '  OVER' : ''}`,
  );
}
console.log('\nEach view, beyond the first load:');
const first = new Set(sets['First load'].flatMap((chunk) => chunk.files));
const views = new Set(
  chunks
    .flatMap((chunk) => chunk.imports)
    .filter((name) => /^\.+\//.test(name) && !/memory\/host$/.test(name)),
);
for (const view of [...views].sort()) {
  const files = chunks.filter((chunk) => chunk.imports.includes(view)).flatMap((chunk) => chunk.files);
  const more = kilobytes(files.filter((file) => !first.has(file)));
  console.log(`  ${view.replace(/^(\.\.\/)+/, '').padEnd(16)} ${more.toFixed(1).padStart(5)}`);
}
if (isOver) {
  console.error('\nThe pane has outgrown a budget: load less at first, or drop something.');
  process.exitCode = 1;
}
