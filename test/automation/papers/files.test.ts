import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileNotWritten } from '../../../automation/papers/errors';
import { toPdf } from '../../../automation/papers/pdf';
import { writeFileWhole } from '../../../automation/papers/write-file';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'gendan-paper-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a paper is written whole, over what was there, and leaves nothing beside it', () => {
  const path = join(folder, '发票 CI-1.xlsx');
  writeFileSync(path, 'before');
  writeFileWhole(path, Buffer.from('after'));
  expect(readFileSync(path, 'utf8')).toBe('after');
  expect(readdirSync(folder)).toEqual(['发票 CI-1.xlsx']);
});

test('a folder that is not there is told in a sentence, and nothing is left', () => {
  expect(() => writeFileWhole(join(folder, 'none', 'x.xlsx'), Buffer.from('x'))).toThrow(FileNotWritten);
  expect(readdirSync(folder)).toEqual([]);
});

test('without LibreOffice there is no PDF, and it is said', async () => {
  const path = join(folder, 'x.xlsx');
  writeFileSync(path, 'x');
  expect(await toPdf(path, { PATH: folder })).toEqual({ is: 'absent' });
  expect(existsSync(join(folder, 'x.pdf'))).toBe(false);
});
