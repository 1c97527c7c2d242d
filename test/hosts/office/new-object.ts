import { notEmulated } from './errors';
import { defineKind, type Thing } from './kind';

/** The services that the client talks to at its own start, by the names it knows them under. */
export function newObject(name: string): Thing {
  const made = SERVICES[name];
  if (!made) throw notEmulated(`new ${name}`);
  return made(undefined);
}

const addinService = defineKind<undefined>('AddinInternalService', {
  call: { notifyActionHandlerReady: () => null },
});

const customFunctions = defineKind<undefined>('CustomFunctions', {
  call: {
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    setInvocationResults: () => null,
    setInvocationError: () => null,
    setInvocationResult: () => null,
  },
});

const SERVICES: Readonly<Record<string, (self: undefined) => Thing>> = {
  'Microsoft.InternalService.AddinInternalService': addinService,
  'Microsoft.ExcelServices.CustomFunctions': customFunctions,
};
