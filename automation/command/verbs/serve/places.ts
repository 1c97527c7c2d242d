import { resolve } from 'node:path';
import type { Command } from 'commander';
import { isSheetsAddress } from '../../../google/address';
import type { Context, Done } from '../../context';
import { EXIT } from '../../io';
import { SERVE_SAY } from '../../serve-words';
import { textTable } from '../../text-table';
import { SAY } from '../../words';
import { withOperations } from './with-operations';

/** `gendan serve add`, `list`, `remove`: what is served. */
export function addPlaceVerbs(serve: Command, context: Context, done: Done): void {
  const { say, print, remark } = context;
  serve
    .command('add')
    .description(say(SERVE_SAY.addAbout))
    .argument('<place>', say(SERVE_SAY.onePlace))
    .option('--group <name>', say(SERVE_SAY.groupOption))
    .option('--zone <zone>', say(SERVE_SAY.zoneOption))
    .action(async (place: string, _flags: unknown, command: Command) => {
      const { group, zone } = command.optsWithGlobals<{ group?: string; zone?: string }>();
      await withOperations(context, async (operations, isRunning) => {
        const { isKnown, address, books, leftOut } = await operations.add(named(place), group, zone);
        print(say(SERVE_SAY[isKnown ? 'known' : 'added'](address, books)));
        for (const each of leftOut) remark(`${each.address}: ${say(each.why)}`);
        if (!isRunning) remark(say(SERVE_SAY.notRunning));
      });
      done(EXIT.ok);
    });
  serve
    .command('list')
    .description(say(SERVE_SAY.listAbout))
    .option('--json', say(SAY.jsonOption))
    .action(async ({ json }: { json?: boolean }) => {
      const places = await withOperations(context, (operations) => operations.list());
      if (json) print(JSON.stringify(places, null, 1));
      else if (places.length === 0) remark(say(SERVE_SAY.nothing));
      else print(textTable([SERVE_SAY.address, SERVE_SAY.group, SERVE_SAY.books].map(say), places.map(({ address, group, books }) => [address, group, String(books)]), 60)); // prettier-ignore
      done(EXIT.ok);
    });
  serve
    .command('remove')
    .description(say(SERVE_SAY.removeAbout))
    .argument('<place>', say(SERVE_SAY.onePlace))
    .action(async (place: string) => {
      const { address, books } = await withOperations(context, (operations) =>
        operations.remove(named(place)),
      );
      print(say(SERVE_SAY.removed(address, books)));
      done(EXIT.ok);
    });
}

/** The server that runs was started in another folder than this command. */
const named = (place: string): string => (isSheetsAddress(place) ? place : resolve(place));
