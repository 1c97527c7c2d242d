import { resolve } from 'node:path';
import { browse } from '../../automation/workbench/browse';
import { pageCertificate } from './certificate';
import { serveExcelWorkbench } from './excel-server';

/**
 * `npm run workbench:excel [-- BOOK.xlsx] [--port N] [--no-open]`: the Excel add-in as it was built for production,
 * on Microsoft's own office.js, in a page beside a grid. office.js wants https, so the page has a certificate of
 * its own, made anew at each start; the browser asks once whether to trust it. Nothing leaves this machine.
 */
async function main(args: readonly string[]): Promise<void> {
  const portAt = args.indexOf('--port');
  const book = args.find((arg, at) => !arg.startsWith('--') && at !== portAt + 1);
  const served = await serveExcelWorkbench({
    book: resolve(book ?? 'samples/出货跟踪表-2026.xlsx'),
    now: book === undefined ? '2026-05-18T10:00' : undefined,
    port: portAt < 0 ? 0 : Number(args[portAt + 1]),
    certificate: await pageCertificate(),
  });
  console.log(`Excel beside the grid: ${served.url}`);
  console.log('The browser does not know the certificate of this page; let it go on. Ctrl+C ends.');
  if (!args.includes('--no-open')) browse(served.url);
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
