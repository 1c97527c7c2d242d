import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { jsonOf } from './answer';

/** A working day and what comes after it (ms). */
const LASTS = 12 * 60 * 60 * 1000;
const IV = 12;
const TAG = 16;

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
    const iv = randomBytes(IV);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv);
    const text = JSON.stringify({ token, until: this.now() + LASTS });
    const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), hidden]).toString('base64url');
  }

  /** The token of a session that is not over; undefined for all else. */
  token(sealed: string): string | undefined {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length <= IV + TAG) return undefined;
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, IV));
      decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
      const text = Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]);
      const { token, until } = jsonOf(text) as { token: string; until: number };
      return until > this.now() ? token : undefined;
    } catch {
      return undefined;
    }
  }

  /** What a page that came in so must send with whatever it posts. */
  proof(credential: string): string {
    return createHmac('sha256', this.key).update(`proof ${credential}`).digest('base64url');
  }
}
