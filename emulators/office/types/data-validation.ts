import { invalidArgument } from '../errors';
import { defineKind } from '../kind';
import { without } from './areas';
import { areaOf, guardSheet, intersect, type CellRange } from './cells';

/** What may be typed into an area, in Excel's own words. */
interface Validation {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: unknown;
  readonly prompt: unknown;
}

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const PROMPT = { message: '', showPrompt: true, title: '' };

export const dataValidationKind = defineKind<CellRange>('DataValidation', {
  read: {
    rule: (range) => one(range, ({ rule }) => rule, {}),
    type: (range) => {
      const type = one(range, ({ rule }) => TYPES[Object.keys(rule)[0]!], 'None');
      return type ?? 'Inconsistent';
    },
    ignoreBlanks: (range) => one(range, ({ ignoreBlanks }) => ignoreBlanks, true),
    errorAlert: (range) => one(range, ({ errorAlert }) => errorAlert, ALERT),
    prompt: (range) => one(range, ({ prompt }) => prompt, PROMPT),
  },
  write: {
    rule: (range, value) => {
      const rule = checked(value);
      const before = on(range)[0];
      put(range, { ignoreBlanks: true, errorAlert: ALERT, prompt: PROMPT, ...before, rule });
    },
    ignoreBlanks: (range, value) => alter(range, { ignoreBlanks: value === true }),
    errorAlert: (range, value) => alter(range, { errorAlert: { ...ALERT, ...(value as object) } }),
    prompt: (range, value) => alter(range, { prompt: { ...PROMPT, ...(value as object) } }),
  },
  call: { clear: (range) => put(range, undefined) },
});

function on(range: CellRange): Validation[] {
  return range.sheet.inputRules
    .filter(({ area }) => intersect(area, areaOf(range)))
    .map(({ rule }) => rule as Validation);
}

/** What all cells of the range have; null when they differ. */
function one(range: CellRange, of: (validation: Validation) => unknown, usual: unknown): unknown {
  const found = on(range);
  let rest = [areaOf(range)];
  for (const { area } of range.sheet.inputRules) rest = rest.flatMap((part) => without(part, area));
  const values = new Set(found.map((validation) => JSON.stringify(of(validation))));
  if (rest.length > 0) values.add(JSON.stringify(usual));
  return values.size === 1 ? JSON.parse([...values][0]!) : null;
}

function put(range: CellRange, validation: Validation | undefined): void {
  guardSheet(range);
  const { sheet } = range;
  const area = areaOf(range);
  sheet.inputRules = sheet.inputRules.flatMap((each) =>
    without(each.area, area).map((left) => ({ ...each, area: left })),
  );
  if (validation) sheet.inputRules.push({ area, rule: validation });
}

/** Only cells that have a rule have alerts and prompts; without one there is nothing to change. */
function alter(range: CellRange, what: Partial<Validation>): void {
  const before = on(range)[0];
  if (before) put(range, { ...before, ...what });
}

function checked(value: unknown): Validation['rule'] {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const given = Object.entries(value).filter(([, rule]) => rule !== null && rule !== undefined);
  const [name, rule] = given[0] ?? [];
  if (given.length !== 1 || name === undefined || !(name in TYPES)) throw invalidArgument();
  const { source, formula, formula1 } = rule as Record<string, unknown>;
  if (name === 'list') checkList(source);
  else if (
    name === 'custom' ? typeof formula !== 'string' || !formula.startsWith('=') : formula1 === undefined
  )
    throw invalidArgument();
  return { [name]: rule };
}

/** A list written out holds 255 characters; a reference begins with `=`. */
function checkList(source: unknown): void {
  if (typeof source !== 'string' || source === '') throw invalidArgument();
  if (!source.startsWith('=') && source.length > 255) throw invalidArgument();
}
