import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `absent`: there is no LibreOffice. */
export type PdfMade = { readonly is: 'made'; readonly path: string } | { readonly is: 'absent' | 'failed' };

/** Milliseconds that a conversion may take: the first start of LibreOffice makes a profile. */
const MOST_MS = 120_000;

/** A PDF beside a paper, by LibreOffice where the machine has it. Never throws. */
export async function toPdf(file: string, env: NodeJS.ProcessEnv = process.env): Promise<PdfMade> {
  // A profile of its own: one that is open in a window would take the work and give nothing back.
  const home = mkdtempSync(join(tmpdir(), 'gendan-pdf-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`;
    const code = await run(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', home, file],
      env,
    );
    if (code === 'absent') return { is: 'absent' };
    const name = `${basename(file, extname(file))}.pdf`;
    if (code !== 0 || !existsSync(join(home, name))) return { is: 'failed' };
    const path = join(dirname(file), name);
    renameSync(join(home, name), path);
    return { is: 'made', path };
  } catch {
    return { is: 'failed' };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number | 'absent'> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', timeout: MOST_MS, env });
    child.on('error', () => resolve('absent'));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
