import { countryCode } from '../../time/country-code';
import { readAddress } from '../../cells/mail-address';
import { both, type Lang } from '../../lang';
import type { Role } from '../../process/row';
import { ROLE_WORDS, STAGE_WORDS, YES_NO } from '../../templates/vocabulary';
import { choicesOf, keyFor, wordFor, type Words } from '../../templates/vocabulary/words';
import type { RecordColumn } from '../sheet';
import { Wrong, type Codec } from './codec';

const asIs = (value: string): string => value;

export const TEXT: Codec<string> = { read: ({ text }) => text, text: asIs };

/** Numbers of orders and products: digits stay text. */
export const NUMBER_TEXT: Codec<string> = { ...TEXT, look: () => ({ format: 'text' }) };

/** The words of a closed set; the words are found by the column. */
function choice<K extends string>(
  wordsOf: (column: RecordColumn, stages?: Words<string>) => Words<K>,
): Codec<K> {
  return {
    read: ({ text }, column, { stages }) => {
      const words = wordsOf(column, stages);
      return keyFor(words, text) ?? new Wrong(unknownChoice(text, words));
    },
    text: (value, column, { lang, stages }) => wordFor(wordsOf(column, stages), value, lang),
  };
}

const dropDown = (words: Words<string>, lang: Lang) => ({ choices: choicesOf(words, lang) });

export const CHOICE: Codec<string> = {
  ...choice(({ choices = {} }) => choices),
  look: ({ choices = {}, many }, lang) => (many ? {} : dropDown(choices, lang)),
};

export const ROLE: Codec<Role> = {
  ...choice(() => ROLE_WORDS),
  look: ({ many }, lang) => (many ? {} : dropDown(ROLE_WORDS, lang)),
};

export const STAGE: Codec<string> = {
  ...choice((_, stages = STAGE_WORDS) => stages),
  read: ({ text }, _, { stages = STAGE_WORDS }) => keyFor(stages, text) ?? new Wrong(unknownStage(text)),
};

export const YES: Codec<boolean> = {
  read: ({ value, text }) => {
    if (typeof value === 'boolean') return value;
    const key = keyFor(YES_NO, text);
    return key === undefined ? new Wrong(unknownChoice(text, YES_NO)) : key === 'yes';
  },
  text: (value, _, { lang }) => YES_NO[value ? 'yes' : 'no'][lang],
  look: (_, lang) => dropDown(YES_NO, lang),
};

export const COUNTRY: Codec<string> = {
  read: ({ text }) =>
    countryCode(text) ??
    new Wrong(
      both(
        `不认识国家“${text}”。请写常用名或两位代码，如 美国、US`,
        `“${text}” is no country that is known. Write its name or code, such as Germany or DE`,
      ),
    ),
  text: asIs,
};

export const EMAIL: Codec<string> = {
  read: ({ text }) =>
    readAddress(text) ??
    new Wrong(
      both(
        `“${text}”不是一个邮箱地址。请写成 name@example.com`,
        `“${text}” is not one e-mail address. Write it as name@example.com`,
      ),
    ),
  text: asIs,
};

export const LINK: Codec<string> = {
  read: ({ text }) =>
    /^https?:\/\/\S+$/i.test(text)
      ? text
      : new Wrong(
          both(
            `“${text}”不是网址。请写以 https:// 开头的完整地址`,
            `“${text}” is no web address. Write the whole of it, from https:// on`,
          ),
        ),
  text: asIs,
};

function unknownChoice(text: string, words: Words<string>) {
  return both(
    `“${text}”不在可选项里。请改为：${choicesOf(words, 'zh').join('、')}`,
    `“${text}” is none of the choices. Use one of: ${choicesOf(words, 'en').join(', ')}`,
  );
}

function unknownStage(text: string) {
  return both(
    `流程里没有“${text}”这个节点。请从“跟单_流程”里选节点名称或代码`,
    `No process has a stage “${text}”. Use a name or key of the sheet Gendan Process`,
  );
}
