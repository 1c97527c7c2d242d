import { instrumentOf, isDocumentary } from './instrument';
import type { Token } from './words.data';

/** The tokens of a text, shared out among the parts that it names; `shared` is what stands before all of them. */
export interface Segments {
  readonly shared: readonly Token[];
  readonly parts: readonly (readonly Token[])[];
}

/**
 * Cuts a term text into its parts. A part has a head: a percentage, an amount, or the balance. A clause without
 * a head says more about the part before it, or about the one behind when that does not say when it is paid.
 */
export function segmentsOf(tokens: readonly Token[]): Segments {
  const clauses = clausesOf(withoutPlaces(tokens));
  const heads = clauses.flatMap((clause) => clause.filter(isHead));
  if (heads.length === 0 || heads.every((head) => head.is === 'payoff'))
    return { shared: [], parts: clauses.length === 0 ? [] : [clauses.flat()] };
  const shared: Token[] = [];
  const parts: Token[][] = [];
  const total = clauses.reduce((all, clause) => all + percentIn(clause), 0);
  const rest = restOf(clauses, total);
  let waiting: Token[] = [];
  let sum = 0;
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at]!;
    if (clause === rest) {
      parts.push([{ is: 'balance' }, ...clause]);
      continue;
    }
    if (!clause.some(isHead)) {
      const before = parts[parts.length - 1];
      const goesAhead =
        saysWhen(clause) && wantsWhen(clauses, at + 1) && (!before || saysWhen(before) || isEarly(before));
      if (before && !goesAhead) before.push(...clause);
      else if (saysWhen(clause) || waiting.length > 0) waiting.push(...clause);
      else shared.push(...clause);
      continue;
    }
    const cut = cutClause(clause, sum, total === 100);
    cut[0]!.unshift(...waiting);
    waiting = [];
    parts.push(...cut);
    sum = parts.reduce((total, part) => total + percentIn(part), 0);
  }
  parts[parts.length - 1]!.push(...waiting);
  return { shared, parts };
}

/**
 * The one clause that says how the rest is paid without naming it, beside nothing but deposits: `L/C at 30 days after
 * sight, with 20% T/T deposit`, `30% deposit + O/A 45 days`.
 */
function restOf(clauses: readonly Token[][], total: number): Token[] | undefined {
  const headed = clauses.filter((clause) => clause.some(isHead));
  const others = clauses.filter((clause) => !clause.some(isHead));
  const [rest] = others;
  if (others.length !== 1 || !rest || total <= 0 || total >= 100) return undefined;
  const isDeposit = (clause: readonly Token[]): boolean =>
    isEarly(clause) && clause.filter(isHead).length === 1 && !isPaidByDocuments(clause);
  return (isPaidByDocuments(rest) || instrumentOf(rest) === 'OA') && headed.every(isDeposit)
    ? rest
    : undefined;
}

const isPaidByDocuments = (clause: readonly Token[]): boolean => {
  const way = instrumentOf(clause);
  return way !== 'several' && isDocumentary(way);
};

/** `FOB Shanghai`: the place after a trade term says nothing of the payment. */
function withoutPlaces(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let isPlace = false;
  for (const token of tokens) {
    if (token.is === 'incoterm') isPlace = true;
    else if (!(isPlace && token.is === 'unknown')) {
      isPlace = false;
      kept.push(token);
    }
  }
  return kept;
}

function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (token.is === 'break') clauses.push([]);
    else clauses[clauses.length - 1]!.push(token);
  }
  return clauses.filter((clause) => clause.length > 0);
}

function isHead(token: Token): boolean {
  return token.is === 'percent' || token.is === 'amount' || token.is === 'balance' || token.is === 'payoff';
}

const isShare = (token: Token): boolean => token.is === 'percent' || token.is === 'amount';

function saysWhen(tokens: readonly Token[]): boolean {
  return tokens.some((token) => ['event', 'at sight', 'days', 'net', 'later', 'until'].includes(token.is));
}

/** A deposit says itself when it is due. */
function isEarly(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.is === 'deposit' || token.is === 'advance');
}

/** Whether the next clause heads a part and leaves open when that is paid. */
function wantsWhen(clauses: readonly (readonly Token[])[], at: number): boolean {
  const next = clauses[at];
  return next !== undefined && next.some(isHead) && !saysWhen(next);
}

function percentIn(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + (token.is === 'percent' ? token.value : 0), 0);
}

/** `isWhole`: the shares come to all, so that a balance is one of them (`70% balance`). Cuts one clause at its heads: `30%定金70%发货前`, `定金30%发货前70%`, `30%定金发货前付清`. */
function cutClause(clause: readonly Token[], sumBefore: number, isWhole: boolean): Token[][] {
  const shares = clause.filter(isShare).length;
  if (shares > 1 && isShareLast(clause)) return cutBehind(clause);
  const parts: Token[][] = [[]];
  let sum = sumBefore;
  for (const token of clause) {
    const part = parts[parts.length - 1]!;
    const hasShare = part.some(isShare);
    if (isShare(token)) {
      if (hasShare) parts.push([token]);
      else part.push(token);
      sum += token.is === 'percent' ? token.value : 0;
    } else if ((token.is === 'balance' || token.is === 'payoff') && hasShare && sum !== 100 && !isWhole) {
      parts.push([...(isLastSaying(clause, token) ? taken(part) : []), token]);
    } else {
      part.push(token);
    }
  }
  return parts;
}

/** The figure comes behind what it is for, all through the clause. */
function isShareLast(clause: readonly Token[]): boolean {
  const first = clause.findIndex(isShare);
  const last = clause.length - 1 - [...clause].reverse().findIndex(isShare);
  const says = (token: Token): boolean =>
    token.is === 'event' || token.is === 'deposit' || token.is === 'advance';
  return clause.slice(0, first).some(says) && !clause.slice(last + 1).some(says);
}

function cutBehind(clause: readonly Token[]): Token[][] {
  const parts: Token[][] = [];
  let part: Token[] = [];
  for (const token of clause) {
    part.push(token);
    if (isShare(token)) {
      parts.push(part);
      part = [];
    }
  }
  parts[parts.length - 1]!.push(...part);
  return parts;
}

function isLastSaying(clause: readonly Token[], head: Token): boolean {
  return !clause.slice(clause.indexOf(head) + 1).some((token) => token.is === 'event');
}

/** What stands behind the deposit's own word belongs to the balance that follows; it is taken out of the part. */
function taken(part: Token[]): Token[] {
  const at = Math.max(
    ...part.map((token, index) => (token.is === 'deposit' || token.is === 'advance' ? index : -1)),
  );
  return at < 0 || !part.slice(at + 1).some((token) => token.is === 'event') ? [] : part.splice(at + 1);
}
