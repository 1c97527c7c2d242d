import type { Moment } from '../time/moment';

/** A stretch of a text: a date, or what stands between two. */
export type Piece = { readonly text: string } | { readonly date: Moment | undefined };

/** What a cell says of one payment, while it is read. */
export interface Clause {
  of?: 'first' | 'last' | 'all';
  amount?: number;
  percent?: number;
  date?: Moment;
  isBack?: boolean;
  isOpen?: boolean;
  isIn?: boolean;
  isSome?: boolean;
  /** The bank's charges: their amount is no payment. */
  isFee?: boolean;
}

const SIGN = '(?:us\\$|hk\\$|usd|eur|rmb|cny|gbp|hkd|jpy|美元|美金|欧元|人民币|[$¥€£])';
const FIGURE = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';

/** Tried in this order at each place: longer phrases before the words in them. */
const TOKEN = new RegExp(
  [
    '(?<back>退款|退回|退还|退了|已退(?!税)|红冲|冲红|冲销|\\brefund(?:ed|s)?|charge ?back|\\brevers(?:ed|al)|\\breturned)',
    '(?<owed>欠|尚?差|剩余?|还有|余(?!款|额|数)|\\b(?:owing|owed|outstanding|remaining|short|still due|to pay))',
    '(?<open>未|没|待|尚|预计|计划|应收|催|前(?!t)|见(?:提单|副本)|\\b(?:pending|not|unpaid|waiting|awaiting|expected|to be|before|against|will|due)\\b|\\bno\\b)',
    '(?<all>全款|全额|全部|全收|收齐|付清|结清|收清|收讫|\\b(?:paid )?in full|\\bfull(?:y)?(?: payment| amount| paid)?)',
    '(?<first>定金|订金|预付款?|预收款?|首付款?|首款|头款|\\b(?:deposit|dep|advance|down ?payment|prepayment)\\b)',
    '(?<last>尾款|余款|余额|尾数|\\b(?:balance|bal|final)\\b)',
    '(?<half>一半|\\bhalf\\b)',
    '(?<some>部分|\\bpart(?:ial|ly|ially)?\\b)',
    '(?<fee>手续费|扣费|银行费|扣(?=\\d)|\\b(?:bank )?(?:charges?|fees?)\\b)',
    "(?<done>已|收|到|付|入账|√|✓|✔|\\b(?:paid|received|rec'?d|rcvd|ok|in|done)\\b)",
    '(?<number>(?:号|编号|\\bno\\.?|#|\\bref\\.?)\\s*[:：]?\\s*[\\w-]*\\d[\\w-]*|(?!(?:usd|us|eur|rmb|cny|gbp|hkd|jpy)\\d)[a-z]+\\d[\\w-]*)',
    '(?<percent>\\d{1,3}(?:\\.\\d+)?)\\s*%',
    `(?<signed>${SIGN}\\s*)?(?<minus>[-−(]\\s*)?(?:${SIGN}\\s*)?(?<amount>${FIGURE})\\s*(?<scale>万|k(?![a-z]))?\\s*(?<unit>${SIGN}|元|刀)?`,
    '(?<hard>[;；\\n|])',
    '(?<soft>[,、+&/]|和|及|\\band\\b|\\bthen\\b|\\bless\\b)',
  ].join('|'),
  'giu',
);

/** What a text says of each payment, in its order. */
export function clausesIn(pieces: readonly Piece[]): readonly Clause[] {
  const clauses: Clause[] = [{}];
  const reader = new Reader(clauses);
  for (const piece of pieces) {
    if (!('text' in piece)) reader.date(piece.date);
    else for (const { groups } of piece.text.matchAll(TOKEN)) reader.token(groups!);
  }
  return clauses.filter(({ isFee }) => !isFee);
}

class Reader {
  /** A comma stood before: what can stand for itself begins another clause. */
  private isParted = false;

  constructor(private readonly clauses: Clause[]) {}

  private get last(): Clause {
    return this.clauses[this.clauses.length - 1]!;
  }

  private next(): void {
    if (Object.keys(this.last).length > 0) this.clauses.push({});
    this.isParted = false;
  }

  date(date: Moment | undefined): void {
    if (this.last.date !== undefined) this.next();
    if (date !== undefined) this.last.date = date;
    this.isParted = false;
  }

  token(found: Record<string, string | undefined>): void {
    const { hard, soft, percent, amount, number } = found;
    if (number !== undefined) return;
    if (hard !== undefined) return this.next();
    if (soft !== undefined) {
      this.isParted = true;
      return;
    }
    if (percent !== undefined) return this.put('percent', Number(percent));
    if (found.half !== undefined) return this.put('percent', 50);
    if (amount !== undefined) return this.amount(found);
    this.word(found);
    this.isParted = false;
  }

  private word({ back, owed, open, all, first, last, fee, some }: Record<string, string | undefined>): void {
    if (all !== undefined || first !== undefined || last !== undefined) {
      if (this.last.of !== undefined || (this.isParted && hasValue(this.last))) this.next();
      this.last.of = all !== undefined ? 'all' : first !== undefined ? 'first' : 'last';
    } else if (back !== undefined) {
      if (this.isParted && hasValue(this.last)) this.next();
      this.last.isBack = true;
    } else if (owed !== undefined || fee !== undefined) {
      if (hasValue(this.last)) this.next();
      if (owed !== undefined) this.last.isOpen = true;
      else this.last.isFee = true;
    } else if (open !== undefined) {
      if (this.isParted && hasValue(this.last)) this.next();
      this.last.isOpen = true;
    } else {
      if (this.isParted && hasValue(this.last)) this.next();
      this.last.isIn = true;
      if (some !== undefined) this.last.isSome = true;
    }
  }

  /** A figure is money where it says so, or is no small number of days or pieces. */
  private amount({ signed, minus, amount, scale, unit }: Record<string, string | undefined>): void {
    const value =
      Number(amount!.replaceAll(',', '')) * (scale === undefined ? 1 : SCALE[scale.toLowerCase()]!);
    if (value < LEAST && signed === undefined && unit === undefined) return;
    this.put('amount', minus === undefined ? value : -value);
  }

  private put(name: 'percent' | 'amount', value: number): void {
    if (this.last[name] !== undefined || (this.isParted && this.last[OTHER[name]] !== undefined)) this.next();
    this.last[name] = value;
    this.isParted = false;
  }
}

const OTHER = { percent: 'amount', amount: 'percent' } as const;
const SCALE: Readonly<Record<string, number>> = { 万: 10000, k: 1000 };
const LEAST = 100;

const hasValue = ({ of, amount, percent, date, isBack }: Clause): boolean =>
  of !== undefined || amount !== undefined || percent !== undefined || date !== undefined || isBack === true;
