/** `node save-once.js BOOK BYTES HASH`: what the workbench's server does when the page saves, in a process of its own. */
const { join } = require('node:path');
const { readFileSync } = require('node:fs');
const { saveBook } = require(join(process.env.GENDAN_DIST, 'automation/file/save.js'));

const [book, bytes, hash] = process.argv.slice(2);
saveBook(book, readFileSync(bytes), hash).then(
  () => process.exit(0),
  (error) => {
    console.error(error.name, error.message);
    process.exit(error.name === 'BookChangedMeanwhile' ? 3 : error.sentence ? 1 : 9);
  },
);
