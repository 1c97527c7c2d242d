import { readFile } from 'node:fs/promises';
import { X509Certificate, createPrivateKey } from 'node:crypto';
import { CertificateUnreadable } from '../../addin/errors';

/** Both or none. CertificateUnreadable. */
export async function certificateOf({
  cert,
  key,
  options = '--cert, --key',
}: {
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  /** What they are called where they were given. */
  readonly options?: string;
}): Promise<{ cert: Buffer; key: Buffer } | undefined> {
  if (cert === undefined && key === undefined) return undefined;
  const read = async (path: string | undefined, check: (pem: Buffer) => unknown): Promise<Buffer> => {
    if (path === undefined) throw new CertificateUnreadable(cert ?? key!, options, options);
    try {
      const pem = await readFile(path);
      check(pem);
      return pem;
    } catch (error) {
      throw new CertificateUnreadable(path, (error as NodeJS.ErrnoException).code ?? 'PEM', options);
    }
  };
  return {
    cert: await read(cert, (pem) => new X509Certificate(pem)),
    key: await read(key, (pem) => createPrivateKey(pem)),
  };
}
