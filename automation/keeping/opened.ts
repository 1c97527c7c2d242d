import type { Keeping } from './keeping';
import { fileKeeping } from './files/file-keeping';

interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly channels?: { readonly host?: string };
  readonly keeping?: Keeping;
}

/** Opens, when it is first asked for, where this run keeps what was sent; closes what it opened itself. */
export function openedKeeping(place: Place): { keeping(): Promise<Keeping>; close(): Promise<void> } {
  let opened: Promise<Keeping> | undefined;
  return {
    keeping: () => (opened ??= place.keeping ? Promise.resolve(place.keeping) : open(place)),
    async close() {
      if (place.keeping) return;
      await opened?.then((keeping) => keeping.close()).catch(() => undefined);
    },
  };
}

const open = ({ env, channels }: Place): Promise<Keeping> =>
  Promise.resolve(fileKeeping({ env, host: channels?.host }));
