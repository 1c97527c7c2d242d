import { createSecureContext } from 'node:tls';
import { isLoopback } from '../../web/loopback';
import { CertificateUnusable, NeedsTls, NeedsTokens } from './errors';

/** In PEM form. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

export interface Binding {
  readonly host: string;
  readonly tls?: Certificate;
  readonly behindProxy?: boolean;
  readonly hasTokens: boolean;
}

/** What must be so before others than this machine are answered: NeedsTokens, NeedsTls, CertificateUnusable. */
export function checkBinding({ host, tls, behindProxy, hasTokens }: Binding): void {
  const isOpen = !isLoopback(host) || behindProxy === true;
  if (isOpen && !hasTokens) throw new NeedsTokens(host);
  if (isOpen && !tls && !behindProxy) throw new NeedsTls(host);
  if (!tls) return;
  try {
    createSecureContext(tls);
  } catch (error) {
    throw new CertificateUnusable((error as NodeJS.ErrnoException).code ?? 'TLS');
  }
}
