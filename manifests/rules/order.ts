import { everyElement, type Element } from '../element';
import type { Rule } from './rule';

/**
 * Children in the order of the schemas (Office docs, "How to find the proper order of manifest elements"), as far
 * as task panes, commands and custom functions use them. What an element may hold twice in a row is marked `*`.
 */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides',
  DisplayName: 'Override*',
  Description: 'Override*',
  IconUrl: 'Override*',
  HighResolutionIconUrl: 'Override*',
  SupportUrl: 'Override*',
  AppDomains: 'AppDomain*',
  Requirements: 'Sets Methods',
  Sets: 'Set*',
  DefaultSettings: 'SourceLocation',
  SourceLocation: 'Override*',
  VersionOverrides: 'Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins',
  Hosts: 'Host*',
  Host: 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime*',
  Runtime: 'Override*',
  AllFormFactors: 'ExtensionPoint*',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint*',
  GetStarted: 'Title Description LearnMoreUrl',
  ExtensionPoint: 'Script Page Metadata Namespace OfficeTab* CustomTab OfficeMenu*',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  OfficeTab: 'Group*',
  CustomTab: 'Group* Label InsertAfter InsertBefore',
  OfficeMenu: 'Control*',
  Group: 'OverriddenByRibbonApi Label Icon Control*',
  Control: 'OverriddenByRibbonApi Label Supertip Icon Action Enabled Items',
  Items: 'Item*',
  Item: 'OverriddenByRibbonApi Label Supertip Icon Action Enabled',
  Supertip: 'Title Description',
  Icon: 'bt:Image*',
  Action: 'TaskpaneId SourceLocation Title FunctionName',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image*',
  'bt:Urls': 'bt:Url*',
  'bt:ShortStrings': 'bt:String*',
  'bt:LongStrings': 'bt:String*',
  'bt:Image': 'bt:Override*',
  'bt:Url': 'bt:Override*',
  'bt:String': 'bt:Override*',
};

export const elementOrder: Rule = (root) => [...everyElement(root)].flatMap(outOfOrder);

function outOfOrder(parent: Element): string[] {
  const order = (ORDER[parent.name] ?? '').split(' ');
  const names = order.map((each) => each.replace('*', ''));
  const problems: string[] = [];
  let reached = -1;
  for (const { name } of parent.children) {
    const place = names.indexOf(name);
    if (place < 0) problems.push(`${parent.name} cannot hold ${name}`);
    else if (place < reached) problems.push(`in ${parent.name}, ${name} comes too late`);
    else if (place === reached && !order[place]!.endsWith('*'))
      problems.push(`${parent.name} holds ${name} twice`);
    reached = Math.max(reached, place);
  }
  return problems;
}
