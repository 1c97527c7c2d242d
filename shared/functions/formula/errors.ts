import type { Bilingual } from '../../lang';
import { both } from '../../lang';
import { FormulaError } from '../errors';

/** A character or word that does not belong where it stands. */
export class CannotRead extends FormulaError {
  constructor(formula: string, at: number, expected?: Bilingual) {
    const isEnd = at >= formula.length;
    const near = formula.slice(at, at + 20);
    super(
      '#VALUE!',
      both(
        `公式看不懂：${isEnd ? '公式到末尾还不完整' : `第 ${at + 1} 个字符“${near}”处有误`}${expected ? `，此处应为${expected.zh}` : ''}。`,
        `The formula cannot be read: ${isEnd ? 'it ends too early' : `something is wrong at character ${at + 1}, "${near}"`}${expected ? `; ${expected.en} is expected there` : ''}.`,
      ),
    );
  }
}

export class FormulaTooLong extends FormulaError {
  constructor() {
    super(
      '#VALUE!',
      both('公式太长。请缩短，或拆成几个。', 'The formula is too long. Shorten it or split it into several.'),
    );
  }
}

export class FormulaTooDeep extends FormulaError {
  constructor() {
    super(
      '#VALUE!',
      both(
        '公式嵌套或运算太多。请拆成几个。',
        'The formula nests or calculates too much. Split it into several.',
      ),
    );
  }
}

export class EmptyFormula extends FormulaError {
  constructor() {
    super('#VALUE!', both('公式是空的。', 'The formula is empty.'));
  }
}

export class UnknownFunction extends FormulaError {
  constructor(name: string, known: readonly string[]) {
    super(
      '#NAME?',
      both(
        `没有函数 ${cut(name)}。可用的有：${known.join('、')}。`,
        `There is no function ${cut(name)}. Available: ${known.join(', ')}.`,
      ),
    );
  }
}

export class UnknownName extends FormulaError {
  constructor(name: string) {
    super(
      '#NAME?',
      both(
        `不认识 ${cut(name)}。文字要加引号，例如 "CN"；这里不能引用单元格。`,
        `${cut(name)} is not known. Put text in quotes, such as "CN"; cells cannot be referred to here.`,
      ),
    );
  }
}

export class DivisionByZero extends FormulaError {
  constructor() {
    super('#DIV/0!', both('除数为零。', 'Division by zero.'));
  }
}

export class NumberTooLarge extends FormulaError {
  constructor() {
    super('#NUM!', both('计算结果太大或没有意义。', 'The result is too large a number, or none.'));
  }
}

export class TextTooLong extends FormulaError {
  constructor() {
    super(
      '#VALUE!',
      both(
        '拼接出的文字超过 32767 个字符。',
        'The joined text is longer than the 32,767 characters that a cell holds.',
      ),
    );
  }
}

const cut = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)}…` : name);
