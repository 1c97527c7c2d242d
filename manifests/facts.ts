import { at, childOf, everyElement, type Element } from './element';
import type { UnifiedManifest } from './unified';

/**
 * What a person gets from a manifest, whichever form it has: both manifests of an environment must give the same.
 * Read from the manifests themselves, not from what they are made of.
 */
export interface ManifestFacts {
  readonly version: string;
  readonly requirements: readonly string[];
  readonly page: string;
  readonly namespace: string;
  readonly functions: TwoTexts;
  readonly tab: string;
  readonly group: TwoTexts;
  readonly commands: readonly CommandFacts[];
  readonly menu: readonly CommandFacts[];
  readonly welcome: readonly TwoTexts[];
  readonly description: TwoTexts;
  readonly support: string;
  readonly shortcuts: readonly string[];
}

export interface CommandFacts {
  /** The function that is run; `pane` for the command that Office answers itself by opening the pane. */
  readonly action: string;
  readonly label: TwoTexts;
  readonly tip: TwoTexts;
  readonly icons: readonly string[];
}

/** English and Chinese. */
export type TwoTexts = readonly [en: string, zh: string];

export function factsOfAddinOnly(root: Element): ManifestFacts {
  const resources = new Map(
    at(root, 'VersionOverrides', 'Resources')
      .flatMap(({ children }) => children.flatMap((list) => list.children))
      .map((each) => [each.attributes.id!, twoTexts(each)]),
  );
  const named = (each: Element | undefined): TwoTexts =>
    resources.get(each?.attributes.resid ?? '') ?? ['', ''];
  const host = at(root, 'VersionOverrides', 'Hosts', 'Host')[0]!;
  const points = [...everyElement(host)].filter(({ name }) => name === 'ExtensionPoint');
  const point = (type: string): Element => points.find(({ attributes }) => attributes['xsi:type'] === type)!;
  const tab = childOf(point('PrimaryCommandSurface'), 'OfficeTab')!;
  const command = (each: Element): CommandFacts => {
    const action = childOf(each, 'Action')!;
    return {
      action: childOf(action, 'FunctionName')?.text ?? 'pane',
      label: named(childOf(each, 'Label')),
      tip: named(at(each, 'Supertip', 'Description')[0]),
      icons: at(each, 'Icon', 'bt:Image').map((image) => named(image)[0]),
    };
  };
  const { Url = '', ResourcesUrl = '' } = childOf(root, 'ExtendedOverrides')!.attributes;
  const welcome = at(host, 'DesktopFormFactor', 'GetStarted')[0]!;
  return {
    version: childOf(root, 'Version')!.text.replace(/\.0$/, ''),
    requirements: at(root, 'Requirements', 'Sets', 'Set').map(
      ({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`,
    ),
    page: named(at(host, 'Runtimes', 'Runtime')[0])[0],
    namespace: named(childOf(point('CustomFunctions'), 'Namespace'))[0],
    functions: named(at(point('CustomFunctions'), 'Metadata', 'SourceLocation')[0]),
    tab: tab.attributes.id!,
    group: named(at(tab, 'Group', 'Label')[0]),
    commands: at(tab, 'Group', 'Control').map(command),
    menu: at(point('ContextMenu'), 'OfficeMenu', 'Control', 'Items', 'Item').map(command),
    welcome: ['Title', 'Description', 'LearnMoreUrl'].map((name) => named(childOf(welcome, name))),
    description: twoTexts(childOf(root, 'Description')!),
    support: childOf(root, 'SupportUrl')!.attributes.DefaultValue!,
    shortcuts: [Url, ResourcesUrl],
  };
}

function twoTexts({ attributes, children }: Element): TwoTexts {
  const en = attributes.DefaultValue ?? '';
  return [en, children.find((child) => child.attributes.Locale === 'zh-CN')?.attributes.Value ?? en];
}

export function factsOfUnified(
  manifest: UnifiedManifest,
  chinese: Readonly<Record<string, string>>,
): ManifestFacts {
  const extension = manifest.extensions[0]!;
  const runtime = extension.runtimes[0]!;
  const { builtInTabId, groups } = extension.ribbons[0]!.tabs[0]!;
  const both = (en: string, path: string): TwoTexts => [en, chinese[path] ?? en];
  const group = 'extensions[0].ribbons[0].tabs[0].groups[0]';
  const menu = 'extensions[0].contextMenus[0].menus[0].controls[0]';
  const commands = (given: readonly UnifiedCommand[], path: string): CommandFacts[] =>
    given.map(({ actionId, label, supertip, icons }, i) => ({
      action: runtime.actions.find(({ id }) => id === actionId)?.type === 'openPage' ? 'pane' : actionId,
      label: both(label, `${path}[${i}].label`),
      tip: both(supertip.description, `${path}[${i}].supertip.description`),
      icons: icons.map(({ url }) => url),
    }));
  const welcome = extension.getStartedMessages[0]!;
  const files = extension.keyboardShortcuts[0]!.keyMappingFiles;
  return {
    version: manifest.version,
    requirements: extension.requirements.capabilities.map(({ name, minVersion }) => `${name} ${minVersion}`),
    page: runtime.code.page,
    namespace: runtime.customFunctions.namespace.name,
    functions: both(
      runtime.customFunctions.metadataUrl,
      'extensions[0].runtimes[0].customFunctions.metadataUrl',
    ),
    tab: builtInTabId,
    group: both(groups[0]!.label, `${group}.label`),
    commands: commands(groups[0]!.controls, `${group}.controls`),
    menu: commands(extension.contextMenus[0]!.menus[0]!.controls[0]!.items, `${menu}.items`),
    welcome: (['title', 'description', 'learnMoreUrl'] as const).map((key) =>
      both(welcome[key], `extensions[0].getStartedMessages[0].${key}`),
    ),
    description: both(manifest.description.full, 'description.full'),
    support: manifest.developer.websiteUrl,
    shortcuts: [files.shortcutsUrl, files.localizationResourceUrl],
  };
}

interface UnifiedCommand {
  readonly actionId: string;
  readonly label: string;
  readonly supertip: { readonly description: string };
  readonly icons: readonly { readonly url: string }[];
}
