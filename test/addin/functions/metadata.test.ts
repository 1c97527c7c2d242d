import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { registerFunctions } from '../../../addin/functions/register';
import { DEV, production } from '../../../manifests/environments';
import { functionsJson } from '../../../manifests/functions-json';
import { excelName, FUNCTIONS } from '../../../shared/functions/table';
import { definitionProblems } from '../../manifests/schemas';
import { standIn } from './runtime';

const BASE = 'https://trade.example.com/gendan';
const english = functionsJson('en', BASE);
const chinese = functionsJson('zh', BASE);

/** Ids that the page tells Excel the code of. */
function associated(): string[] {
  const ids: string[] = [];
  standIn({ associate: (id) => void ids.push(id) });
  registerFunctions(() => 'en');
  return ids;
}

describe('functions.json', () => {
  it('names exactly the functions that the page answers, one by one', () => {
    expect(english.functions.map(({ id }) => id)).toEqual(associated());
    expect(associated()).toEqual(FUNCTIONS.map(({ name }) => name));
  });

  it.each([...english.functions, ...chinese.functions].map((each) => [each.id, each] as const))(
    '%s is as the schema of Microsoft wants it',
    (_, each) => {
      expect(definitionProblems('extensionFunction', each)).toEqual([]);
      for (const { description } of [each, ...each.parameters])
        expect(description.length).toBeLessThanOrEqual(128);
    },
  );

  it('would not be, with a short name, a name with a hyphen or a help page over http', () => {
    const [first] = english.functions;
    const bad = [{ name: 'OK' }, { id: 'DUE-DATE' }, { helpUrl: 'http://example.com' }, { parameters: [{}] }];
    for (const part of bad)
      expect(definitionProblems('extensionFunction', { ...first, ...part })).not.toEqual([]);
  });

  it('has the same names, ids and parameters in both languages, and other texts', () => {
    const withoutTexts = (json: typeof english): unknown =>
      JSON.parse(JSON.stringify(json, (key, value) => (/description|helpUrl/.test(key) ? undefined : value)));
    expect(withoutTexts(chinese)).toEqual(withoutTexts(english));
    for (const { description, parameters } of chinese.functions)
      for (const each of [{ description }, ...parameters])
        expect(each.description).toMatch(/[\u4e00-\u9fff]/);
  });

  it('takes a range for everything and spills: one formula for a whole column', () => {
    for (const { parameters, result } of english.functions) {
      expect(result).toEqual({ dimensionality: 'matrix' });
      for (const parameter of parameters)
        expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' });
    }
    expect(english).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
  });

  it('has no function that recalculates by itself, streams or asks where it stands', () => {
    expect(JSON.stringify(english)).not.toMatch(/volatile|stream|cancelable|requires/);
  });

  it('lets no needed argument follow what may be left out', () => {
    const late = FUNCTIONS.filter(({ parameters }) => {
      const first = parameters.findIndex(({ isOptional }) => isOptional);
      return first >= 0 && parameters.slice(first).some(({ isOptional }) => !isOptional);
    });
    // what stands before a needed argument is needed itself and may be empty: SLA.STATUS(due,,now)
    expect(late).toEqual([]);
  });

  it('points to the page of functions, each to its own place', () => {
    const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'functions.md'), 'utf8');
    for (const { helpUrl } of [...english.functions, ...chinese.functions]) {
      const [address, place] = helpUrl.split('#');
      expect(address).toBe(`${BASE}/functions.html`);
      expect(page).toContain(`<a id="${place}"></a>`);
    }
  });
});

describe('names of functions', () => {
  const builtIn = new Set(builtInNames());
  const names = [DEV, production(BASE)].flatMap(({ namespace }) =>
    FUNCTIONS.map(({ name }) => `${namespace}.${name}`),
  );

  it('are those of the other hosts', () => {
    expect(names).toEqual(expect.arrayContaining(FUNCTIONS.map(excelName)));
  });

  it.each(names)('%s is neither a cell nor a function of Excel', (name) => {
    expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(name).not.toMatch(/^([A-Z]{1,3}\d{1,7}|R\d*C\d*)$/);
    expect(builtIn.has(name)).toBe(false);
  });

  it('without the namespace are functions of Excel for those that do the same and more', () => {
    expect(builtIn.size).toBeGreaterThan(400);
    const same = FUNCTIONS.map(({ name }) => name).filter((name) => builtIn.has(name));
    // A formula is found by namespace and name together. A new name on this list needs a reason.
    expect(same).toEqual(['LEFT', 'WORKDAY', 'NETWORKDAYS', 'DATE']);
  });
});

/** Excel's own functions, as the formula engine of the workbench lists them. */
function builtInNames(): string[] {
  const library = dirname(dirname(require.resolve('@univerjs/engine-formula')));
  const folder = join(library, 'types', 'functions');
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = join(folder, entry.name, 'function-names.d.ts');
    if (!entry.isDirectory() || !readdirSync(join(folder, entry.name)).includes('function-names.d.ts'))
      return [];
    return [...readFileSync(file, 'utf8').matchAll(/= "([A-Z][A-Z0-9._]*)"/g)].map((match) => match[1]!);
  });
}
