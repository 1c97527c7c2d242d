/** A mail server as its address names it. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise the connection is upgraded before anything is said. */
  readonly secure: boolean;
  /** False only where the connection never leaves the machine, or somebody wrote `?tls=off`. */
  readonly requireTls: boolean;
  readonly user: string | undefined;
  readonly password: string | undefined;
  /** What stands behind the server's name, without the slash. */
  readonly path: string;
}

/** The server of `smtp:` or `imap:`, and of the same with an s; undefined where the address cannot be read. */
export function mailServer(
  text: string,
  scheme: 'smtp' | 'imap',
  ports: { readonly secure: number; readonly plain: number },
): MailServer | undefined {
  try {
    const url = new URL(text.trim());
    const secure = url.protocol === `${scheme}s:`;
    if ((!secure && url.protocol !== `${scheme}:`) || url.hostname === '') return undefined;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    return {
      host,
      port: url.port === '' ? (secure ? ports.secure : ports.plain) : Number(url.port),
      secure,
      requireTls: !secure && !LOOPBACK.test(host) && url.searchParams.get('tls') !== 'off',
      user: decodeURIComponent(url.username) || undefined,
      password: decodeURIComponent(url.password) || undefined,
      path: decodeURIComponent(url.pathname.slice(1)),
    };
  } catch {
    return undefined;
  }
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/;
