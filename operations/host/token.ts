import type { Kept } from './kept';

/** The token that this browser shows to the server. */
export interface Token {
  get(): string | undefined;
  /** `isKept`: on this device until somebody signs out; else until the window is closed. */
  set(token: string, isKept: boolean): void;
  forget(): void;
}

const NAME = 'token';

export function tokenIn({ local, session }: { readonly local: Kept; readonly session: Kept }): Token {
  const forget = (): void => {
    local.set(NAME, '');
    session.set(NAME, '');
  };
  return {
    get: () => session.get(NAME) ?? local.get(NAME),
    set: (token, isKept) => {
      forget();
      (isKept ? local : session).set(NAME, token);
    },
    forget,
  };
}
