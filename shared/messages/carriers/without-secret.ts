import type { ChannelSecret } from './carrier';

/** What a platform said without the address and keys that it may repeat, in whichever case and however they are escaped. */
export function withoutSecret({ url, signing }: ChannelSecret, said: string): string {
  const parts = [url, signing ?? '', ...url.split(/[/?&=#]/)].filter(isTelling);
  return parts
    .flatMap((part) => [part, decoded(part), encodeURIComponent(part), encodeURIComponent(decoded(part))])
    .reduce((kept, part) => kept.replace(new RegExp(literal(part), 'gi'), '***'), said);
}

/** Not what stands in every address of a platform. */
const isTelling = (part: string): boolean =>
  part.length >= 8 && !/^(webhook|services|open-apis|workflows|triggers|access_token)$/.test(part);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
