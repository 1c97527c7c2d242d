import type { Element } from '../element';
import { elementOrder } from './order';
import { resourceNames, resourcesDefined, resourcesUsed, uniqueIds } from './resources';
import type { Rule } from './rule';
import {
  guid,
  iconSizes,
  leastPermission,
  namespaceForm,
  requirementsDeclared,
  ribbonForm,
  secureUrls,
  sharedRuntime,
  versionForm,
} from './settings';
import { localesComplete, textLengths, wording } from './texts';

/** What Microsoft's validation service would say, as far as it can be known without asking it, and more. */
export const RULES: Readonly<Record<string, Rule>> = {
  elementOrder,
  resourcesDefined,
  resourcesUsed,
  resourceNames,
  uniqueIds,
  textLengths,
  localesComplete,
  wording,
  guid,
  versionForm,
  leastPermission,
  secureUrls,
  iconSizes,
  sharedRuntime,
  requirementsDeclared,
  ribbonForm,
  namespaceForm,
};

/** All that is wrong with an add-in-only manifest, each with the rule that says so. */
export function problemsOf(root: Element): string[] {
  return Object.entries(RULES).flatMap(([name, rule]) => rule(root).map((problem) => `${name}: ${problem}`));
}
