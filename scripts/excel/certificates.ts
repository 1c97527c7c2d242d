import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ensureCertificatesAreInstalled, generateCertificates } from 'office-addin-dev-certs';
import { CertificateNotTrusted, CertificatesNotMade } from './errors';

/** A certificate for https://localhost. */
export interface Certificates {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** Whether this machine's browsers and Office trust it without asking. */
  readonly isTrusted: boolean;
}

/** Where Microsoft's tool keeps them, for all add-ins that are developed on this machine. */
const FOLDER = join(homedir(), '.office-addin-dev-certs');

/** In its last days a certificate is made anew, so that it does not end in the middle of the work. */
const LAST_DAYS_MS = 3 * 24 * 3_600_000;

/**
 * Certificates that are still good, or new ones, good for 30 days. Windows and macOS are asked to trust them, once,
 * in a window of their own. On Linux there is no Excel that would need it, and the list of authorities is the
 * administrator's, so nothing is changed there: the browser asks. CertificatesNotMade, CertificateNotTrusted.
 */
export async function devCertificates(
  platform: NodeJS.Platform = process.platform,
  folder = FOLDER,
): Promise<Certificates> {
  const paths = {
    authority: join(folder, 'ca.crt'),
    cert: join(folder, 'localhost.crt'),
    key: join(folder, 'localhost.key'),
  };
  try {
    if (platform !== 'linux') await ensureCertificatesAreInstalled();
    else if (!areGood(paths)) {
      // The tool writes no file while an old one is there.
      for (const path of Object.values(paths)) rmSync(path, { force: true });
      await generateCertificates(paths.authority, paths.cert, paths.key);
    }
    return { cert: readFileSync(paths.cert), key: readFileSync(paths.key), isTrusted: platform !== 'linux' };
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).trim();
    if (/unable to install/i.test(reason)) throw new CertificateNotTrusted(paths.authority, reason);
    throw new CertificatesNotMade(folder, reason);
  }
}

/** Whether there is a certificate with its key that lasts a while. */
function areGood({ cert, key }: { readonly cert: string; readonly key: string }): boolean {
  try {
    const certificate = new X509Certificate(readFileSync(cert));
    const left = Date.parse(certificate.validTo) - Date.now();
    return certificate.checkPrivateKey(createPrivateKey(readFileSync(key))) && left > LAST_DAYS_MS;
  } catch {
    return false;
  }
}
