import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates, installCaCertificate, verifyCertificates } from 'office-addin-dev-certs';
import { CertificateNotTrusted, CertificatesNotMade } from './errors';

/** A certificate for https://localhost, and the authority that it is signed by. */
export interface Certificates {
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly authority: string;
  /** Whether this machine's browsers and Office trust it without asking. */
  readonly isTrusted: boolean;
}

/** Where Microsoft's tool keeps them, for all add-ins that are developed on this machine. */
export const CERTIFICATE_FOLDER = join(homedir(), '.office-addin-dev-certs');

/**
 * Certificates that are still good, or new ones, good for 30 days. Windows and macOS are asked to trust them, once,
 * in a window of their own. On Linux there is no Excel that could ask for it, and the list of authorities is the
 * administrator's, so nothing is changed there: the browser asks. CertificatesNotMade, CertificateNotTrusted.
 */
export async function devCertificates(
  platform: NodeJS.Platform = process.platform,
  folder = CERTIFICATE_FOLDER,
): Promise<Certificates> {
  const paths = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));
  const [authority, cert, key] = paths as [string, string, string];
  const isTrusted = quietly(() => verifyCertificates(cert, key)) ?? false;
  const isThere = paths.every(existsSync);
  if (!isTrusted && (platform !== 'linux' || !isThere || isOld(cert))) {
    try {
      await generateCertificates(authority, cert, key);
    } catch (error) {
      throw new CertificatesNotMade(folder, reasonOf(error));
    }
    if (platform !== 'linux') await trusted(authority);
  }
  return {
    cert: readFileSync(cert),
    key: readFileSync(key),
    authority,
    isTrusted: isTrusted || platform !== 'linux',
  };
}

async function trusted(authority: string): Promise<void> {
  try {
    await installCaCertificate(authority);
  } catch (error) {
    throw new CertificateNotTrusted(authority, reasonOf(error));
  }
}

/** In its last days a certificate is made anew, so that it does not end in the middle of the work. */
function isOld(cert: string): boolean {
  const until = quietly(() => new X509Certificate(readFileSync(cert)).validTo);
  return until === undefined || Date.parse(until) - Date.now() < 3 * 24 * 3_600_000;
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).trim();
