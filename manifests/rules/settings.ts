import { at, childOf, everyElement, type Element } from '../element';
import { named, type Rule } from './rule';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export const guid: Rule = (root) => {
  const id = childOf(root, 'Id')?.text ?? '';
  return GUID.test(id) ? [] : [`Id ${id} is no GUID`];
};

export const versionForm: Rule = (root) => {
  const version = childOf(root, 'Version')?.text ?? '';
  return /^\d{1,5}(\.\d{1,5}){0,3}$/.test(version)
    ? []
    : [`Version ${version} is not of one to four numbers`];
};

/** No more than what Gendan does: it reads and writes the open workbook. */
export const leastPermission: Rule = (root) => {
  const permission = childOf(root, 'Permissions')?.text;
  return permission === 'ReadWriteDocument'
    ? []
    : [`Permissions is ${permission}, ReadWriteDocument is needed`];
};

/** Everything that Office loads or links to comes over https. */
export const secureUrls: Rule = (root) =>
  [...everyElement(root)].flatMap((each) =>
    Object.entries(each.attributes).flatMap(([key, value]) =>
      !key.startsWith('xmlns') && /^[a-z]+:\/\//i.test(value) && !value.startsWith('https://')
        ? [`${named(each)} ${key} is ${value}`]
        : [],
    ),
  );

/** Sizes that every icon must have. */
const SIZES = ['16', '32', '80'];

export const iconSizes: Rule = (root) => {
  const urls = new Map(
    [...everyElement(root)]
      .filter(({ name, attributes }) => name === 'bt:Image' && attributes.id !== undefined)
      .map(({ attributes }) => [attributes.id!, attributes.DefaultValue!]),
  );
  return [...everyElement(root)]
    .filter(({ name }) => name === 'Icon')
    .flatMap(({ children }) => {
      const missing = SIZES.filter((size) => !children.some(({ attributes }) => attributes.size === size));
      const wrong = children.filter(
        ({ attributes: { size, resid } }) => !urls.get(resid ?? '')?.endsWith(`-${size}.png`),
      );
      return [
        ...missing.map((size) => `an icon lacks the size ${size}`),
        ...wrong.map(({ attributes }) => `${attributes.resid} is no picture of ${attributes.size} pixels`),
      ];
    });
};

/** The only name of a pane that Office gives a meaning: it opens with workbooks that ask for it. */
const OPENS_WITH_BOOK = 'Office.AutoShowTaskpaneWithDocument';

/** One page, kept loaded, for functions, commands and pane; Office says so only when all places agree. */
export const sharedRuntime: Rule = (root) => {
  const host = at(root, 'VersionOverrides', 'Hosts', 'Host')[0];
  if (!host) return ['no host'];
  const runtime = at(host, 'Runtimes', 'Runtime')[0]?.attributes;
  const problems = runtime?.lifetime === 'long' ? [] : ['the runtime has no long lifetime'];
  const page = runtime?.resid;
  const places = [...everyElement(host)].filter(
    ({ name }) => name === 'FunctionFile' || name === 'Page' || name === 'Action',
  );
  for (const each of places) {
    const source = each.name === 'FunctionFile' ? each : childOf(each, 'SourceLocation');
    if (source && source.attributes.resid !== page)
      problems.push(`${each.name} is not on the page of the runtime`);
    const pane = childOf(each, 'TaskpaneId')?.text ?? OPENS_WITH_BOOK;
    if (pane !== OPENS_WITH_BOOK) problems.push('a shared runtime has one pane, so no TaskpaneId of its own');
  }
  return problems;
};

/** What is used is declared, so that Office offers Gendan only where it works. */
export const requirementsDeclared: Rule = (root) => {
  const sets = at(root, 'Requirements', 'Sets', 'Set').map(({ attributes }) => attributes.Name);
  const names = new Set(
    [...everyElement(root)].map(({ name, attributes }) => attributes['xsi:type'] ?? name),
  );
  const needed = [
    names.has('Runtimes') && 'SharedRuntime',
    names.has('CustomFunctions') && 'CustomFunctionsRuntime',
    'ExcelApi',
  ];
  return needed.flatMap((set) => (set && !sets.includes(set) ? [`${set} is used and not declared`] : []));
};

/** A group on a tab of Excel's or one tab of our own; few buttons; menus of one level. */
export const ribbonForm: Rule = (root) => {
  const all = [...everyElement(root)];
  const hasBoth =
    all.some(({ name }) => name === 'OfficeTab') && all.some(({ name }) => name === 'CustomTab');
  const full = all.filter(({ name }) => name === 'Group').filter((group) => at(group, 'Control').length > 6);
  const empty = all.filter(({ name, children }) => /^(Group|Items)$/.test(name) && !children.some(isCommand));
  return [
    ...(hasBoth ? ['OfficeTab and CustomTab exclude each other'] : []),
    ...full.map((group) => `${named(group)} has more than 6 controls`),
    ...empty.map((each) => `${named(each)} holds nothing`),
  ];
};

const isCommand = ({ name }: Element): boolean => name === 'Control' || name === 'Item';

/** What formulas begin with. */
export const namespaceForm: Rule = (root) => {
  const resid = [...everyElement(root)].find(({ name }) => name === 'Namespace')?.attributes.resid;
  const value = [...everyElement(root)].find(
    ({ name, attributes }) => name === 'bt:String' && attributes.id === resid,
  )?.attributes.DefaultValue;
  return value === undefined || /^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(value)
    ? []
    : [`the namespace ${value} is no name for functions`];
};
