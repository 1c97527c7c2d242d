import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../tools/run';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';

const ROOT = join(__dirname, '../../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-page-'));
  copyFileSync(join(ROOT, 'samples/Order Tracker LC 2026.xlsx'), join(folder, 'orders.xlsx'));
  const template = sheetOf('Invoice', [['{{number}}'], ['{{line.item}}', '{{line.quantity}}'], ['{{total_text}}']]);
  writeFileSync(join(folder, 'kilimo-ci.xlsx'), buildWorkbook(bookOf(template)));
}); // prettier-ignore
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The commands of the page in its order, as words: comments are left out, quotes hold blanks together. */
const commands = [...readFileSync(join(ROOT, 'docs/documents.md'), 'utf8').matchAll(/(?:^|`)(gendan (?:doc|record|records|check) [^\n`]*)/gm)]
  .map(([, line]) => line!.replace(/\s+#.*$/, '').trim())
  .filter((line) => line.includes('orders.xlsx'))
  .map((line) => [...line.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replace(/"/g, ''))); // prettier-ignore

/** What a book of one shipment, and a command without anything to record, answer with. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'record company orders.xlsx': /Columns of Gendan Company/,
  'doc orders.xlsx SB-2617 pl --batch 2 --pdf': /has no shipment “2”/,
};

test('every command of the page of documents runs on the English sample as it stands there', async () => {
  expect(commands.length).toBeGreaterThan(15);
  for (const [, ...words] of commands) {
    const args = words.map((word) => (/\.xlsx$/.test(word) && !word.includes('=') ? join(folder, word) : word));
    const consent = words[0] === 'record' && !words.includes('--yes') ? ['--yes'] : [];
    const now = words[0] === 'record' ? [] : ['--now', '2026-05-18T10:00'];
    const { code, out, err } = await run([...args, ...consent, ...now], '', { LANG: 'en_US.UTF-8', XDG_STATE_HOME: folder });
    const refused = REFUSED[words.join(' ')];
    if (refused) expect(out + err).toMatch(refused);
    else expect({ command: words.join(' '), code, err: code === 0 ? '' : err }).toEqual({ command: words.join(' '), code: 0, err: '' });
  }
}, 120_000); // prettier-ignore
