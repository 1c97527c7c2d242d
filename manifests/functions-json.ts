import type { Parameter, SlaFunction } from '../shared/functions/definition';
import { FUNCTIONS } from '../shared/functions/table';
import type { Lang } from '../shared/lang';

/**
 * What Excel learns of the SLA functions: functions.json and its Chinese twin. Names and ids are the same in all
 * languages, texts are translated.
 *
 * Every parameter is a range of anything, so that a column given for a single value is one call whose results
 * spill, and so that texts, numbers, blanks and errors come as they are; a single value comes as a range of one
 * cell. Every result is a range for the same reason. No function is volatile, streaming or needs to know its cell.
 * Lists of choices (`customEnumId`) are left out: they make a parameter a single text.
 */
export function functionsJson(lang: Lang, base: string): FunctionsJson {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json',
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: FUNCTIONS.map((fn) => functionMetadata(fn, lang, base)),
  };
}

export interface FunctionsJson {
  readonly $schema: string;
  /** An error in one cell of a range spoils its own result and no other. */
  readonly allowErrorForDataTypeAny: true;
  /** A date may come back as a number that brings its format; a cell may give one, or another data type. */
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality: 'matrix' };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional: boolean;
}

export function functionMetadata(fn: SlaFunction, lang: Lang, base: string): FunctionMetadata {
  return {
    id: fn.name,
    name: fn.name,
    description: fn.summary[lang],
    helpUrl: `${base}/functions.html#${lang}-${fn.name.toLowerCase()}`,
    parameters: fn.parameters.map((parameter) => parameterMetadata(parameter, lang)),
    result: { dimensionality: 'matrix' },
  };
}

function parameterMetadata(
  { name, help, isOptional, default: byDefault }: Parameter,
  lang: Lang,
): ParameterMetadata {
  const standard =
    byDefault === undefined ? '' : lang === 'zh' ? `；不填即 ${byDefault}` : `; ${byDefault} when left out`;
  return {
    name,
    description: `${help[lang]}${standard}`,
    type: 'any',
    dimensionality: 'matrix',
    optional: isOptional,
  };
}
