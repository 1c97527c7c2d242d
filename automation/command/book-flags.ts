import type { Command } from 'commander';
import type { Context } from './context';
import { SAY } from './words';

/** What says where a book is and how to get at it. */
export interface BookFlags {
  readonly out?: string;
  readonly credentials?: string;
  readonly apiRoot?: string;
}

/** Adds the options that a verb needs for a Google spreadsheet in the place of a file. */
export function withGoogleOptions(verb: Command, { say }: Context): Command {
  return verb
    .option('--credentials <file>', say(SAY.credentialsOption))
    .option('--api-root <url>', say(SAY.apiRootOption));
}
