import { at, everyElement, type Element } from '../element';
import { named, type Rule } from './rule';

/** Which list of resources an element refers into. */
const LIST: Readonly<Record<string, string>> = {
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  SourceLocation: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  Runtime: 'bt:Urls',
  'bt:Image': 'bt:Images',
};

export const resourcesDefined: Rule = (root) => {
  const lists = at(root, 'VersionOverrides', 'Resources').flatMap(({ children }) => children);
  return references(root).flatMap(({ from, resid }) => {
    const list = lists.find(({ name }) => name === LIST[from.name]);
    const isThere = list?.children.some(({ attributes }) => attributes.id === resid) ?? false;
    return isThere ? [] : [`${from.name} refers to ${resid}, which ${LIST[from.name]} does not hold`];
  });
};

export const resourcesUsed: Rule = (root) => {
  const used = new Set(references(root).map(({ resid }) => resid));
  return definitions(root).flatMap(({ attributes }) =>
    used.has(attributes.id!) ? [] : [`nothing refers to ${attributes.id}`],
  );
};

/** Office refuses longer names of resources. */
export const resourceNames: Rule = (root) =>
  definitions(root).flatMap(({ attributes }) =>
    attributes.id!.length > 32 ? [`${attributes.id} is longer than 32 characters`] : [],
  );

/** Names of resources are unique among all lists; ids of controls, items, groups and tabs among each other. */
export const uniqueIds: Rule = (root) => {
  const commands = [...everyElement(root)].filter(({ name }) => IDENTIFIED.has(name));
  return [definitions(root), commands].flatMap((elements) => {
    const seen = new Set<string>();
    return elements.flatMap((each) => {
      const { id = '' } = each.attributes;
      const isTwice = seen.has(id);
      seen.add(id);
      return isTwice ? [`${named(each)} is there twice`] : [];
    });
  });
};

const IDENTIFIED = new Set(['Control', 'Item', 'Group', 'CustomTab']);

const definitions = (root: Element): Element[] =>
  at(root, 'VersionOverrides', 'Resources').flatMap(({ children }) =>
    children.flatMap((list) => list.children),
  );

function references(root: Element): { readonly from: Element; readonly resid: string }[] {
  return [...everyElement(root)].flatMap((from) =>
    from.attributes.resid === undefined ? [] : [{ from, resid: from.attributes.resid }],
  );
}
