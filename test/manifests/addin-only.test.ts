import { addinOnlyManifest } from '../../manifests/addin-only';
import { at, toXml, type Element } from '../../manifests/element';
import { DEV, production } from '../../manifests/environments';
import { BaseUrlNotUsable } from '../../manifests/errors';
import { problemsOf, RULES } from '../../manifests/rules';
import { parseXml } from '../../manifests/rules/parse';
import { FLOOR } from '../../addin/host/features';
import { REQUIREMENTS } from '../../manifests/source';
import { COMMAND_NAMES } from '../../addin/commands/commands';

const TEAM = production('https://trade.example.com/gendan/');
const xmlOf = (environment = TEAM): string => toXml(addinOnlyManifest(environment, '1.2.3'));

describe('the add-in-only manifest', () => {
  it.each([DEV, TEAM])('of $key keeps every rule', (environment) => {
    expect(problemsOf(parseXml(xmlOf(environment)))).toEqual([]);
  });

  it('reads back as it was built', () => {
    const built = addinOnlyManifest(TEAM, '1.2.3');
    expect(parseXml(toXml(built))).toMatchObject({ name: 'OfficeApp', attributes: built.attributes });
    expect(toXml(parseXml(toXml(built)))).toBe(toXml(built));
  });

  it('runs functions that the page knows, and all of them', () => {
    const names = xmlOf()
      .match(/<FunctionName>\w+/g)!
      .map((each) => each.replace('<FunctionName>', ''));
    expect(new Set([...names, 'openPane'])).toEqual(new Set(COMMAND_NAMES));
  });

  it('asks for the Excel that the page stands on', () => {
    const floor = REQUIREMENTS.find(({ name }) => name === 'ExcelApi')!.version;
    expect(FLOOR).toBe(floor);
  });

  it('shows nothing of the one environment in the other', () => {
    const facts = [DEV, TEAM].map((environment) => {
      const root = addinOnlyManifest(environment, '1.0.0');
      const names = at(root, 'DisplayName')[0]!;
      return [
        environment.ids.addinOnly,
        environment.ids.unified,
        environment.namespace,
        names.attributes.DefaultValue,
      ];
    });
    expect(new Set(facts.flat()).size).toBe(8);
    expect(xmlOf(TEAM)).not.toMatch(/localhost|SLADEV|\(dev\)/);
    expect(xmlOf(DEV)).not.toMatch(/example\.com/);
  });

  it('loads everything from the address given, whether or not it ends with a slash', () => {
    expect(xmlOf(TEAM)).toBe(xmlOf(production('https://trade.example.com/gendan')));
    expect(xmlOf(TEAM)).toContain('https://trade.example.com/gendan/index.html');
  });

  it.each([
    '',
    'trade.example.com',
    'http://trade.example.com',
    'https://a.example.com/?x=1',
    'file:///home',
  ])('is not made for an address that Office would not load from: %s', (url) => {
    expect(() => production(url)).toThrow(BaseUrlNotUsable);
  });
});

/** Changes the first element that `matches`; what it becomes, or nothing. */
function changed(
  root: Element,
  matches: (each: Element) => boolean,
  change: (each: Element) => Element[],
): Element {
  let isDone = false;
  const visit = (each: Element): Element[] => {
    if (!isDone && matches(each)) {
      isDone = true;
      return change(each);
    }
    return [{ ...each, children: each.children.flatMap(visit) }];
  };
  const result = visit(root)[0]!;
  if (!isDone) throw new Error('nothing to break');
  return result;
}

const isNamed =
  (name: string, attributes: Record<string, string> = {}) =>
  (each: Element): boolean =>
    each.name === name && Object.entries(attributes).every(([key, value]) => each.attributes[key] === value);
const withText =
  (text: string) =>
  (each: Element): Element[] => [{ ...each, text }];
const withAttributes =
  (attributes: Record<string, string>) =>
  (each: Element): Element[] => [{ ...each, attributes: { ...each.attributes, ...attributes } }];
const gone = (): Element[] => [];
const twice = (each: Element): Element[] => [each, each];
const reversed = (each: Element): Element[] => [{ ...each, children: [...each.children].reverse() }];

/** One way or more to break each rule; nothing else may be wrong then. */
const BROKEN: readonly (readonly [rule: string, how: string, root: (root: Element) => Element])[] = [
  ['elementOrder', 'title after description', (root) => changed(root, isNamed('Supertip'), reversed)],
  ['elementOrder', 'an element where it does not belong', (root) => changed(root, isNamed('Permissions'), (each) => [each, { ...each, name: 'Rule' }])],
  ['elementOrder', 'two versions', (root) => changed(root, isNamed('Version'), twice)],
  ['resourcesDefined', 'a label of nothing', (root) => changed(root, isNamed('Label', { resid: 'updateNow.label' }), withAttributes({ resid: 'none' }))],
  ['resourcesDefined', 'a label among the long texts', (root) => changed(root, isNamed('Label', { resid: 'updateNow.label' }), withAttributes({ resid: 'updateNow.tip' }))],
  ['resourcesUsed', 'a text that nobody shows', (root) => changed(root, isNamed('bt:String', { id: 'updateNow.tip' }), (each) => [each, ...withAttributes({ id: 'unused' })(each)])],
  ['resourceNames', 'a long name', (root) => {
    const resid = 'x'.repeat(33);
    return changed(changed(root, isNamed('LearnMoreUrl'), withAttributes({ resid })), isNamed('bt:Url', { id: 'learn.url' }), withAttributes({ id: resid }));
  }],
  ['uniqueIds', 'two controls of one id', (root) => changed(root, isNamed('Control', { id: 'Gendan.updateNow' }), twice)],
  ['uniqueIds', 'two texts of one name', (root) => changed(root, isNamed('bt:String', { id: 'updateNow.tip' }), twice)],
  ['textLengths', 'a long description', (root) => changed(root, isNamed('Description', {}), (each) => withAttributes({ DefaultValue: 'x'.repeat(251) })(each))],
  ['textLengths', 'a long Chinese tip', (root) => changed(root, isNamed('bt:String', { id: 'updateNow.tip' }), (each) => [{ ...each, children: each.children.flatMap(withAttributes({ Value: '长'.repeat(251) })) }])],
  ['localesComplete', 'a name without Chinese', (root) => changed(root, isNamed('DisplayName'), (each) => [{ ...each, children: [] }])],
  ['localesComplete', 'a text with Chinese twice', (root) => changed(root, isNamed('bt:String', { id: 'updateNow.tip' }), (each) => [{ ...each, children: each.children.flatMap(twice) }])],
  ['wording', 'an add-in that says so', (root) => changed(root, isNamed('DisplayName'), withAttributes({ DefaultValue: 'Gendan Add-in' }))],
  ['guid', 'no GUID', (root) => changed(root, isNamed('Id'), withText('gendan'))],
  ['versionForm', 'a version with a word', (root) => changed(root, isNamed('Version'), withText('1.0.0-beta'))],
  ['leastPermission', 'all documents', (root) => changed(root, isNamed('Permissions'), withText('ReadWriteAll'))],
  ['secureUrls', 'an icon over http', (root) => changed(root, isNamed('IconUrl'), withAttributes({ DefaultValue: 'http://example.com/gendan-32.png' }))],
  ['iconSizes', 'no large picture', (root) => changed(root, isNamed('bt:Image', { size: '80' }), gone)],
  ['iconSizes', 'a picture of another size', (root) => changed(root, isNamed('bt:Image', { size: '16' }), withAttributes({ resid: 'gendan.20' }))],
  ['sharedRuntime', 'a short lifetime', (root) => changed(root, isNamed('Runtime'), withAttributes({ lifetime: 'short' }))],
  ['sharedRuntime', 'commands on a page of their own', (root) => changed(root, isNamed('FunctionFile'), withAttributes({ resid: 'learn.url' }))],
  ['sharedRuntime', 'a pane of its own', (root) => changed(root, isNamed('Action', { 'xsi:type': 'ShowTaskpane' }), (each) => [{ ...each, children: [{ name: 'TaskpaneId', attributes: {}, children: [], text: 'one' }, ...each.children.slice(1)] }])],
  ['requirementsDeclared', 'functions not declared', (root) => changed(root, isNamed('Set', { Name: 'CustomFunctionsRuntime' }), gone)],
  ['ribbonForm', 'a tab of our own beside the group', (root) => changed(root, isNamed('OfficeTab'), (each) => [each, { ...each, name: 'CustomTab', attributes: { id: 'Gendan.tab' }, children: [] }])],
  ['ribbonForm', 'an empty menu', (root) => changed(root, isNamed('Items'), (each) => [{ ...each, children: [] }])],
  ['namespaceForm', 'a name with a blank', (root) => changed(root, isNamed('bt:String', { id: 'namespace' }), withAttributes({ DefaultValue: 'SLA 1' }))],
]; // prettier-ignore

describe('the rules of the add-in-only manifest', () => {
  const whole = parseXml(xmlOf());

  it.each(BROKEN)('%s: %s', (rule, _, damage) => {
    const broken = problemsOf(damage(whole)).map((problem) => problem.split(':')[0]);
    expect(new Set(broken)).toEqual(new Set([rule]));
  });

  it('each has something that breaks it', () => {
    expect(new Set(BROKEN.map(([rule]) => rule))).toEqual(new Set(Object.keys(RULES)));
  });
});
