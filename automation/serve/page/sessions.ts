import { createHmac, randomBytes } from 'node:crypto';
import { seal, unseal } from '../tenancy/seal';

/** A working day and what comes after it (ms). */
const LASTS = 12 * 60 * 60 * 1000;

const SESSION = { group: '', name: 'session' };

/**
 * Sessions of people who signed in with a token. Nothing is kept of them here: the cookie is the token and its end,
 * sealed, so that any machine with the same key knows it, and a token that ends ends its sessions.
 */
export class Sessions {
  constructor(
    private readonly key: Buffer = randomBytes(32),
    private readonly now: () => number,
  ) {}

  sealed(token: string): string {
    return seal({ now: this.key }, SESSION, JSON.stringify({ token, until: this.now() + LASTS }));
  }

  /** The token of a session that is not over; undefined for all else. */
  token(sealed: string): string | undefined {
    const opened = unseal({ now: this.key }, SESSION, sealed);
    if (!opened) return undefined;
    const { token, until } = JSON.parse(opened.text) as { token: string; until: number };
    return until > this.now() ? token : undefined;
  }

  /** What a page that came in so must send with whatever it posts. */
  proof(credential: string): string {
    return createHmac('sha256', this.key).update(`proof ${credential}`).digest('base64url');
  }
}
