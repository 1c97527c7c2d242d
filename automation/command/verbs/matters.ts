import { InvalidArgumentError, type Command } from 'commander';
import { proposeDone, proposePostponed, proposeWithdrawn } from '../../../shared/features/matters/decision';
import {
  proposeArbiter,
  proposeRuling,
  proposeStatement,
  sideOf,
} from '../../../shared/features/matters/dispute';
import {
  proposeAccepted,
  proposeHandedAgain,
  proposeRejected,
} from '../../../shared/features/matters/hand-offs/act';
import { pairsView, proposePair } from '../../../shared/features/matters/hand-offs/pairs';
import { proposeAdopted, proposeDeclined } from '../../../shared/features/matters/suggestion';
import type { MattersPicked } from '../../../shared/features/matters/view';
import { pairIn } from '../../../shared/config/hand-off-pairs';
import { MATTER_KINDS, type MatterKind } from '../../../shared/matters/kinds.data';
import { proposeAcknowledged } from '../../../shared/proposals/acknowledge';
import type { Plan } from '../../../shared/plan/plan';
import { followUp } from '../../../shared/proposals/follow-up';
import type { Proposal } from '../../../shared/proposals/proposal';
import { choicesOf, keyFor } from '../../../shared/templates/vocabulary';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { EXIT } from '../io';
import { mattersJson } from '../matters-json';
import { NoPair, WhoIsMine } from '../errors';
import { MATTERS_SAY } from '../matters-words';
import { hostOf, planBook } from '../open-book';
import { PAIR_SAY } from '../pair-words';
import { RECORD_SAY } from '../record-words';
import { printMatters } from '../show-matters';
import { printPairs } from '../show-pairs';
import { printPreview } from '../show-preview';
import { SAY } from '../words';
import { writeOnConsent } from '../write-on-consent';

/** What may be done about one matter, named by its number, or about the hand-offs of a pair of roles. */
interface ActFlags {
  readonly done?: string;
  readonly withdraw?: string;
  readonly postpone?: string;
  readonly state?: string;
  readonly arbiter?: string;
  readonly decide?: string;
  readonly adopt?: string;
  readonly decline?: string;
  readonly accept?: string;
  readonly reject?: string;
  readonly handAgain?: string;
  readonly acknowledge?: string;
  readonly turnOn?: string;
  readonly turnOff?: string;
  readonly for?: string;
  readonly due?: string;
  readonly reason?: string;
  readonly as?: string;
}

interface MattersFlags extends BookFlags, ActFlags {
  readonly now?: string;
  readonly json?: boolean;
  readonly kind?: MatterKind;
  readonly mine?: boolean;
  readonly pairs?: boolean;
  readonly all?: boolean;
  readonly yes?: boolean;
}

/** `gendan matters BOOK`: whose turn it is, what to do, by when; with an action, that is shown first and written on consent. */
export function addMatters(program: Command, context: Context, done: Done): Command {
  const { say, print, remark, lang } = context;
  const kindIn = (text: string): MatterKind => {
    const kind = keyFor(MATTER_KINDS, text);
    if (!kind) throw new InvalidArgumentError(say(MATTERS_SAY.kinds(choicesOf(MATTER_KINDS, lang))));
    return kind;
  };
  const verb = program
    .command('matters')
    .argument('<book>', say(SAY.book))
    .argument('[text]', say(MATTERS_SAY.text))
    .option('--kind <kind>', say(MATTERS_SAY.kindOption), kindIn)
    .option('--mine', say(MATTERS_SAY.mineOption))
    .option('--as <name>', say(MATTERS_SAY.asOption))
    .option('--all', say(MATTERS_SAY.allOption))
    .option('--json', say(SAY.jsonOption))
    .option('--done <number>', say(MATTERS_SAY.doneOption))
    .option('--withdraw <number>', say(MATTERS_SAY.withdrawOption))
    .option('--postpone <number>', say(MATTERS_SAY.postponeOption))
    .option('--state <number>', say(MATTERS_SAY.stateOption))
    .option('--arbiter <number>', say(MATTERS_SAY.arbiterOption))
    .option('--decide <number>', say(MATTERS_SAY.decideOption))
    .option('--adopt <number>', say(MATTERS_SAY.adoptOption))
    .option('--decline <number>', say(MATTERS_SAY.declineOption))
    .option('--accept <number>', say(MATTERS_SAY.acceptOption))
    .option('--reject <number>', say(MATTERS_SAY.rejectOption))
    .option('--hand-again <number>', say(MATTERS_SAY.handAgainOption))
    .option('--acknowledge <number>', say(MATTERS_SAY.acknowledgeOption))
    .option('--pairs', say(PAIR_SAY.pairsOption))
    .option('--turn-on <pair>', say(PAIR_SAY.onOption))
    .option('--turn-off <pair>', say(PAIR_SAY.offOption))
    .option('--for <name>', say(MATTERS_SAY.forOption))
    .option('--due <day>', say(MATTERS_SAY.dueOption))
    .option('--reason <text>', say(MATTERS_SAY.reasonOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--out <file>', say(SAY.outOption))
    .option('--yes', say(SAY.yesOption))
    .action(async (path: string, text: string | undefined, flags: MattersFlags) => {
      const host = hostOf(path, context, flags);
      const plan = await planBook(path, host, nowOf(flags.now), {}, context, { mayBeEmpty: true });
      if (flags.pairs) {
        const view = pairsView(plan);
        if (flags.json) print(JSON.stringify(view, null, 1));
        else printPairs(view, context);
        return done(EXIT.ok);
      }
      const proposal = proposalOf(plan, text ?? '', flags);
      if (!proposal) {
        const picked = pickedBy(flags);
        if (flags.json) print(JSON.stringify(mattersJson(plan, picked), null, 1));
        else printMatters(plan, picked, context);
        return done(EXIT.ok);
      }
      for (const each of [proposal.title, ...proposal.notes]) remark(say(each));
      const whole = followUp(plan, proposal.patch).patch;
      printPreview(plan, whole, context);
      done(await writeOnConsent(host, whole, flags, context, RECORD_SAY.mayWrite));
    });
  return withGoogleOptions(verb, context);
}

/** Who says `--mine` says who that is; a name alone means the same. WhoIsMine. */
function pickedBy({ as = '', mine, kind, all }: MattersFlags): MattersPicked {
  if (mine && as.trim() === '') throw new WhoIsMine();
  return { me: as.trim(), ...(kind && { kind }), all: all ?? false };
}

/** The one thing that is asked for; undefined where it is to be listed only. */
function proposalOf(plan: Plan, text: string, flags: ActFlags): Proposal | undefined {
  const { as: by = '', due = '', reason = '' } = flags;
  const answer = { by, for: flags.for ?? '', note: text || reason };
  const acts: Partial<Record<keyof ActFlags, (number: string) => Proposal>> = {
    done: (number) => proposeDone(plan, number, text, by),
    withdraw: (number) => proposeWithdrawn(plan, number, text || reason, by),
    postpone: (number) => proposePostponed(plan, number, due, text || reason, by),
    state: (number) => proposeStatement(plan, number, sideOf(plan, number, by), text, by),
    arbiter: (number) => proposeArbiter(plan, number, text, by),
    decide: (number) => proposeRuling(plan, number, { text, reason }, by),
    adopt: (number) => proposeAdopted(plan, number, text || reason, [], by),
    accept: (number) => proposeAccepted(plan, number, answer),
    reject: (number) => proposeRejected(plan, number, answer),
    handAgain: (number) => proposeHandedAgain(plan, number, answer),
    acknowledge: (number) => proposeAcknowledged(plan, [number], by),
    turnOn: (pair) => pairTurned(plan, pair, true),
    turnOff: (pair) => pairTurned(plan, pair, false),
    decline: (number) => proposeDeclined(plan, number, text || reason, by),
  };
  for (const [name, act] of Object.entries(acts)) {
    const number = flags[name as keyof ActFlags];
    if (number !== undefined) return act(number);
  }
  return undefined;
}

/** NoPair. */
function pairTurned(plan: Plan, typed: string, isOn: boolean): Proposal {
  const pair = pairIn(typed);
  if (!pair) throw new NoPair(typed);
  return proposePair(plan, pair.from, pair.to, isOn);
}
