import { at, childOf, everyElement, type Element } from '../element';
import { CHINESE } from '../source';
import { named, type Rule } from './rule';

/** The most characters of a text in any language, from the reference of each element. */
const MOST: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ProviderName: 125 };
const MOST_OF_RESOURCES: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': 2048,
  'bt:Images': 2048,
};

export const textLengths: Rule = (root) => {
  const own = root.children.flatMap((each) => tooLong(each, MOST[each.name] ?? 2048));
  const resources = at(root, 'VersionOverrides', 'Resources').flatMap(({ children }) =>
    children.flatMap((list) => list.children.flatMap((each) => tooLong(each, MOST_OF_RESOURCES[list.name]!))),
  );
  return [...own, ...resources];
};

function tooLong(each: Element, most: number): string[] {
  return valuesOf(each).flatMap((value) =>
    value.length > most ? [`${named(each)} has ${value.length} characters, ${most} are allowed`] : [],
  );
}

/** What a person reads exists in Chinese too, once. Names of functions are the same in all languages. */
export const localesComplete: Rule = (root) =>
  readByPeople(root).flatMap((each) => {
    const locales = each.children.map(({ attributes }) => attributes.Locale);
    return locales.join() === CHINESE.join()
      ? []
      : [
          `${named(each)} has ${locales.join(', ') || 'nothing'} beside English; ${CHINESE.join(', ')} once each are needed`,
        ];
  });

function readByPeople(root: Element): Element[] {
  const namespace = new Set(
    [...everyElement(root)]
      .filter(({ name }) => name === 'Namespace')
      .map(({ attributes }) => attributes.resid),
  );
  const strings = [...everyElement(root)].filter(
    ({ name, attributes }) => name === 'bt:String' && !namespace.has(attributes.id),
  );
  return [
    ...root.children.filter(({ name }) => /^(DisplayName|Description|SupportUrl)$/.test(name)),
    ...strings,
  ];
}

/** What reviewers turn down: the product called an add-in or plug-in (policies 100.1.3.1, task pane titles). */
export const wording: Rule = (root) =>
  [childOf(root, 'DisplayName'), childOf(root, 'Description')].flatMap((each) =>
    each && valuesOf(each).some((value) => /plug-?in|add-?in|插件|加载项/i.test(value))
      ? [`${each.name} calls the product a plug-in or an add-in`]
      : [],
  );

/** Both texts of an element in two languages. */
const valuesOf = ({ attributes, children, text }: Element): string[] =>
  [attributes.DefaultValue, text, ...children.map((child) => child.attributes.Value)].filter(
    (value) => value !== undefined,
  );
