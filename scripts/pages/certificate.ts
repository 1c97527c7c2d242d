import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

/** A certificate for a page of this machine, made for the occasion; no browser knows it, and nothing is installed. */
export async function pageCertificate(): Promise<{ readonly key: Buffer; readonly cert: Buffer }> {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-excel-'));
  try {
    const [ca, cert, key] = [
      join(folder, 'ca.crt'),
      join(folder, 'page.crt'),
      join(folder, 'page.key'),
    ] as const;
    await generateCertificates(ca, cert, key, 30, ['localhost', '127.0.0.1']);
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
