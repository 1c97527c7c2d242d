/**
 * What is loaded, against the budgets of the design: `npm run size`. Pages gzipped (level 9) as a server would send
 * them, the Apps Script project as it is; in KB of 1024 bytes. Fails when one is exceeded.
 *
 * - First load: all that the browser has fetched when the first view stands there: the page, its entry and the
 *   files of Today, which is what every visit but the very first begins with.
 * - Each view and dialog: what opening it loads beyond that.
 * - Whole pane: the first load and every view and dialog. The documentation that the help shows is text and counted apart.
 *   Each view brings its own, and nobody loads all: the sum is no budget of the design but our own watch over what
 *   grows unseen. A new view raises it to the next ten.
 * - Engine, first load: what its worker loads of itself and of the core before a book can be planned.
 * - Engine, its data: the words by which columns, cells and terms are known, the shipped processes, the holidays. It
 *   fetches them with that, while the host still reads the book; design §11 counts the first load without them, and
 *   they are held to what they are so that they do not grow unseen. The words of settings and of our own columns and
 *   China's holidays are among them.
 * - What the engine loads when it is asked for.
 *
 * Not counted: the host that stands in for Excel or Sheets in this page (memory/host).
 */
const { readdirSync, readFileSync, statSync } = require('node:fs');
const { basename, join } = require('node:path');
const { gzipSync } = require('node:zlib');

/** The page of Excel is the pane with the host over Office.js; its engine knows the verbs of the functions besides. */
const BUDGETS = {
  pane: { first: 110, whole: 480, engine: 150, data: 120 },
  // The rare parts that only Excel needs (undo, what was written when, opening, diagnostics) come on top of the pane, and
  // the documentation that stands inside it.
  addin: { first: 110 + 30, whole: 480 + 70, engine: 150, data: 120 },
};
/** The page of the server of many books: it is opened every morning, over whatever network the manager has. */
const OPERATIONS = 130;
const EACH = 40;
/** The documentation of one language: text that grows with every capability, loaded by who asks for help. */
const TEXT = 60;
const SERVER = 900;
/** What tells groups comes on top. */
const SERVER_CHANNELS = 900 + 60;
const SIDEBAR = 2.2 * 1024;

const DIST = join(__dirname, '..', '..', 'dist');
// How the engine asks for what no plan can do without.
const PLANNING = /^worker$|^\.\/planning$/;
const DATA = /^\.\/data$|\/calendars\/shipped$/;
// Hosts of other pages, and the core for formulas, which most workbooks never ask for; what that shares with the
// engine goes by the names under which the engine asks for it.
const ELSEWHERE = new RegExp(`memory/host$|/cell-functions$|${PLANNING.source}|${DATA.source}`);
// The documentation in each language.
const TEXTS = /\/docs-(zh|en)$/;
// How the pages themselves ask for what they begin with.
const BEGINNING = /^\.\/today$|\/pane$/;

let isOver = false;

function line(name, size, budget) {
  const over = budget !== undefined && size > budget;
  isOver ||= over;
  const limit = budget === undefined ? '' : budget.toFixed(0);
  console.log(
    `  ${name.padEnd(26)} ${size.toFixed(1).padStart(7)} ${limit.padStart(7)}${over ? '  OVER' : ''}`,
  );
}

/** The chunks of a page by what they are for, and how to weigh them. */
function chunksOf(page) {
  const all = JSON.parse(readFileSync(join(DIST, '.built', `${page}.json`), 'utf8'));
  const asked = ({ imports }, pattern) => imports.some((name) => pattern.test(name));
  const shown = all.filter((chunk) => chunk.page);
  const worked = all.filter((chunk) => chunk.worker);
  const sizes = new Map();
  return {
    first: shown.filter((chunk) => chunk.initial || asked(chunk, BEGINNING)),
    lazy: shown.filter((chunk) => !chunk.initial && chunk.imports.some((name) => !ELSEWHERE.test(name))),
    engine: worked.filter((chunk) => asked(chunk, PLANNING)),
    engineData: worked.filter((chunk) => asked(chunk, DATA)),
    engineLater: worked.filter((chunk) => !asked(chunk, PLANNING) && !asked(chunk, DATA)),
    weigh(files) {
      const sum = [...new Set(files)].reduce((bytes, file) => {
        if (!sizes.has(file))
          sizes.set(file, gzipSync(readFileSync(join(DIST, 'pages', page, file)), { level: 9 }).length);
        return bytes + sizes.get(file);
      }, 0);
      return sum / 1024;
    },
  };
}

/** By the name that the sources ask for: what it brings beyond the files that are there already. */
function eachOf(chunks, there, weigh, budget) {
  const isShown = (name) => !ELSEWHERE.test(name) && !BEGINNING.test(name);
  const names = new Set(chunks.flatMap(({ imports }) => imports).filter(isShown));
  for (const name of [...names].sort()) {
    const files = filesOf(chunks.filter(({ imports }) => imports.includes(name)));
    const more = weigh(files.filter((file) => !there.includes(file)));
    line(
      `  ${name.replace(/^(\.{1,2}\/)+/, '')}`,
      more,
      budget !== undefined && TEXTS.test(name) ? TEXT : budget,
    );
  }
}

const filesOf = (chunks) => chunks.flatMap(({ files }) => files);

for (const [page, budget] of Object.entries(BUDGETS)) {
  const { first, lazy, engine, engineData, engineLater, weigh } = chunksOf(page);
  const shell = ['index.html', ...filesOf(first)];
  console.log(`${page}, gzipped`.padEnd(31), '  KB  budget');
  line('First load', weigh(shell), budget.first);
  eachOf(lazy, shell, weigh, page === 'pane' ? EACH : undefined);
  const parts = lazy.filter(({ imports }) => !imports.some((name) => TEXTS.test(name)));
  line('Whole pane', weigh([...shell, ...filesOf(parts)]), budget.whole);
  line('Engine, first load', weigh(filesOf(engine)), budget.engine);
  line('Engine, its data', weigh(filesOf(engineData)), budget.data);
  eachOf(engineLater, [...filesOf(engine), ...filesOf(engineData)], weigh);
}

/** The page of the server has no engine and one load, and fetches a part or two when they are asked for. */
{
  const { first, lazy, weigh } = chunksOf('operations');
  const shell = ['index.html', ...filesOf(first)];
  console.log('operations, gzipped'.padEnd(31), '  KB  budget');
  line('First load', weigh(shell), OPERATIONS);
  eachOf(lazy, shell, weigh, EACH);
}

/** A project's files, and the sum of those that run at Google. */
function project(folder, budget) {
  const raw = (file) => statSync(join(DIST, folder, file)).size / 1024;
  const scripts = readdirSync(join(DIST, folder)).filter((file) => file.endsWith('.js'));
  console.log(`${folder}, as it is`.padEnd(31), '  KB  budget');
  for (const file of scripts) line(`  ${basename(file)}`, raw(file));
  line(
    'All server files',
    scripts.reduce((sum, file) => sum + raw(file), 0),
    budget,
  );
  line('Sidebar.html', raw('Sidebar.html'), SIDEBAR);
}
project('apps-script', SERVER);
project('apps-script-channels', SERVER_CHANNELS);

if (isOver) {
  console.error('\nA budget is exceeded: load less at first, or drop something.');
  process.exitCode = 1;
}
