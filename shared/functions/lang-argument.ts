import type { Lang } from '../lang';
import { NotOneOf } from './errors';
import { textOf } from './arguments';
import type { FunctionRuntime } from './runtime';
import type { Argument } from './value';
import { isBlankValue, single } from './value';

/** The language asked for (`zh`, `zh-CN`, `en`, `en-US` …), else the reader's. */
export function langOf(given: Argument, runtime: FunctionRuntime): Lang {
  const value = single(given);
  if (isBlankValue(value)) return runtime.lang;
  const match = /^(zh|en)([-_].{1,20})?$/i.exec(textOf(value) ?? '');
  if (!match) throw new NotOneOf('lang', value, ['zh', 'en']);
  return match[1]!.toLowerCase() as Lang;
}
