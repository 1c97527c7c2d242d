/**
 * What `ps` shows instead of a command line with a password in it; undefined when there is none. Every account of the
 * machine can read the command lines of all; who starts a program with a password has shown it for a moment already.
 */
export function shownInstead(args: readonly string[]): string | undefined {
  const shown = args.map((arg) => arg.replace(PASSWORD, '$1***@'));
  return shown.some((arg, at) => arg !== args[at]) ? `gendan ${shown.join(' ')}` : undefined;
}

/** Whether an address carries a password. */
export const hasPassword = (address: string): boolean => address.search(PASSWORD) >= 0;

/** `smtps://user:` and what follows up to the last `@`. */
const PASSWORD = /(\w+:\/\/[^\s:@/]*:).*@/;
