import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Keys } from './keys';

/** Of what follows: another way to seal would be another letter. */
const VERSION = 'v1';
const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** Whose it is: a sealed text that was copied to another group or name does not open there. */
export interface Whose {
  /** The group's id. */
  readonly group: string;
  readonly name: string;
}

/** Seals a text with AES-256-GCM: `v1.nonce.tag.text`, each in base64url. */
export function seal({ now }: Keys, whose: Whose, text: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, now, nonce, { authTagLength: TAG }).setAAD(boundTo(whose));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [VERSION, ...[nonce, cipher.getAuthTag(), sealed].map((each) => each.toString('base64url'))].join(
    '.',
  );
}

/** Opens with today's key or the one before; `isOld`: with the one before. Undefined when it does not open. */
export function unseal(
  { now, before }: Keys,
  whose: Whose,
  sealed: string,
): { readonly text: string; readonly isOld: boolean } | undefined {
  const text = opened(now, whose, sealed);
  if (text !== undefined) return { text, isOld: false };
  const old = before && opened(before, whose, sealed);
  return old === undefined ? undefined : { text: old, isOld: true };
}

function opened(key: Buffer, whose: Whose, sealed: string): string | undefined {
  const [version, nonce, tag, text, ...more] = sealed.split('.');
  if (version !== VERSION || text === undefined || more.length > 0) return undefined;
  try {
    const cipher = createDecipheriv(CIPHER, key, Buffer.from(nonce!, 'base64url'), { authTagLength: TAG });
    cipher.setAAD(boundTo(whose)).setAuthTag(Buffer.from(tag!, 'base64url'));
    return Buffer.concat([cipher.update(Buffer.from(text, 'base64url')), cipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

const boundTo = ({ group, name }: Whose): Buffer =>
  Buffer.from(JSON.stringify(['gendan secret', group, name]));
