import type { Lang } from '../lang';
import { NotOneOf } from './errors';
import { textOf } from './arguments';
import type { FunctionRuntime } from './runtime';
import type { Value } from './value';
import { isBlankValue } from './value';

/** The language asked for (`zh`, `zh-CN`, `en`, `en-US` …), else the reader's. */
export function langOf(value: Value | undefined, runtime: FunctionRuntime): Lang {
  if (isBlankValue(value)) return runtime.lang;
  const match = /^(zh|en)([-_].{1,20})?$/i.exec(textOf(value) ?? '');
  if (!match) throw new NotOneOf('lang', value!, ['zh', 'en']);
  return match[1]!.toLowerCase() as Lang;
}
