/** The peer of `gendan plan --write`: SheetJS reads a workbook and writes it as it is, with what it does by default. */
const { readFileSync, writeFileSync } = require('node:fs');
const { read, write } = require('xlsx');

const [from, to] = process.argv.slice(2);
writeFileSync(to, write(read(readFileSync(from)), { type: 'buffer', bookType: 'xlsx', compression: true }));
