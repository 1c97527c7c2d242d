import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { Role } from '../../../../shared/serving/answers';
import { dayOf } from '../../../../shared/time/moment';
import type { TokenShown } from '../../../serve/operations/operations';
import { stateFolder } from '../../../state-dir';
import { askSecret } from '../../ask-secret';
import type { Context, Done } from '../../context';
import { EXIT } from '../../io';
import { SERVE_SAY } from '../../serve-words';
import { textTable } from '../../text-table';
import { withOperations } from './with-operations';

interface TokenFlags {
  readonly role: Role;
  readonly group?: string;
  readonly name?: string;
  readonly list?: boolean;
  readonly end?: string;
}

/** `gendan serve secret`, `token`, `key`: what is kept sealed, and who may open the page. */
export function addKeyVerbs(serve: Command, context: Context, done: Done): void {
  const { say, print, remark } = context;
  serve
    .command('secret')
    .description(say(SERVE_SAY.secretAbout))
    .argument('<name>', say(SERVE_SAY.secretName))
    .option('--group <name>', say(SERVE_SAY.groupOption))
    .option('--remove', say(SERVE_SAY.removeOption))
    .action(async (name: string, _flags: unknown, command: Command) => {
      const { group, remove } = command.optsWithGlobals<{ group?: string; remove?: boolean }>();
      if (remove) {
        const was = await withOperations(context, (operations) => operations.removeSecret(name, group));
        print(say(SERVE_SAY.removedSecret(name, was)));
        return done(EXIT.ok);
      }
      const value = await askSecret(context, SERVE_SAY.typeSecret(name));
      if (value === '') {
        remark(say(SERVE_SAY.noSecret));
        return done(EXIT.declined);
      }
      await withOperations(context, (operations) => operations.setSecret(name, value, group));
      print(say(SERVE_SAY.keptSecret(name)));
      done(EXIT.ok);
    });
  serve
    .command('token')
    .description(say(SERVE_SAY.tokenAbout))
    .addOption(
      new Option('--role <role>', say(SERVE_SAY.roleOption))
        .choices(['viewer', 'operator'])
        .default('viewer'),
    ) // prettier-ignore
    .option('--group <name>', say(SERVE_SAY.tokenGroupOption))
    .option('--name <name>', say(SERVE_SAY.nameOption))
    .option('--list', say(SERVE_SAY.listOption))
    .option('--end <id>', say(SERVE_SAY.endOption))
    .action(async (_flags: unknown, command: Command) => {
      const { role, group, name = '', list, end } = command.optsWithGlobals<TokenFlags>();
      await withOperations(context, async (operations) => {
        if (list) return printTokens(await operations.tokens(), context);
        if (end !== undefined) return print(say(SERVE_SAY.tokenEnded(await operations.endToken(end))));
        const { id, value } = await operations.makeToken(role, name, group);
        remark(`${say(SERVE_SAY.tokenOnce)} (${id})`);
        print(value);
      });
      done(EXIT.ok);
    });
  serve
    .command('key')
    .description(say(SERVE_SAY.keyAbout))
    .action(() => {
      remark(say(SERVE_SAY.keyHow));
      print(randomBytes(32).toString('base64'));
      done(EXIT.ok);
    });
}

function printTokens(tokens: readonly TokenShown[], { print, remark, say }: Context): void {
  if (tokens.length === 0) return remark(say(SERVE_SAY.noTokens));
  const head = [SERVE_SAY.token, SERVE_SAY.holder, SERVE_SAY.role, SERVE_SAY.group, SERVE_SAY.standing];
  const rows = tokens.map(({ id, name, role, group, isEnded }) => [
    id,
    name,
    role,
    group ?? say(SERVE_SAY.everyGroup),
    isEnded ? say(SERVE_SAY.ended) : '',
  ]);
  print(textTable(head.map(say), rows, 40));
}

/** `gendan serve backup`, `restore`. */
export function addBackupVerbs(serve: Command, context: Context, done: Done): void {
  const { say, print, io } = context;
  serve
    .command('backup')
    .description(say(SERVE_SAY.backupAbout))
    .argument('<file>', say(SERVE_SAY.backupFile))
    .action(async (file: string) => {
      const rows = await withOperations(context, (operations) => operations.backup(resolve(file)));
      print(say(SERVE_SAY.backedUp(file, rows)));
      done(EXIT.ok);
    });
  serve
    .command('restore')
    .description(say(SERVE_SAY.restoreAbout))
    .argument('<file>', say(SERVE_SAY.backupFile))
    .option('--replace', say(SERVE_SAY.replaceOption))
    .option('--nothing-sent-since', say(SERVE_SAY.nothingSentOption))
    .action(
      async (
        file: string,
        { replace, nothingSentSince }: { replace?: boolean; nothingSentSince?: boolean },
      ) => {
        const { restoreInto } = await import('../../../serve/backup/restore-into');
        const sentUntil = nothingSentSince ? {} : { sentUntil: dayOf(io.clock()) };
        const rows = await restoreInto(io.env, stateFolder(io.env), resolve(file), { mayReplace: replace ?? false, ...sentUntil }); // prettier-ignore
        print(say(SERVE_SAY.restored(rows)));
        if (!nothingSentSince) context.remark(say(SERVE_SAY.sentSince));
        done(EXIT.ok);
      },
    );
}
