import { WORDS, type Token } from './words.data';

const RULES = WORDS.map(([pattern, token]) => ({ pattern: new RegExp(pattern, 'uy'), token }));
const SPACE = /[\s()[\]{}<>"'“”‘’「」【】《》:：_=*#!?！？]+/uy;
const UNKNOWN = /[a-z]+|\d+(?:\.\d+)?|[^]/uy;

/** The words of a normal text that a term can be made of; what lies between them is `unknown`. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = matched(SPACE, text, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const found = ruleAt(text, at);
    if (found.token.is !== 'ignored') tokens.push(found.token);
    at += found.length;
  }
  return tokens;
}

function ruleAt(text: string, at: number): { token: Token; length: number } {
  for (const { pattern, token } of RULES) {
    const match = matched(pattern, text, at);
    if (match && match[0].length > 0)
      return { token: typeof token === 'function' ? token(match) : token, length: match[0].length };
  }
  const word = matched(UNKNOWN, text, at)![0];
  return { token: { is: 'unknown', text: word }, length: word.length };
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
