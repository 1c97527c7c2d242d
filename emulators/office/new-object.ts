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

const customFunctionsKind = defineKind<undefined>('CustomFunctions', {
  call: {
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, host) => void host.functions.ready(),
    // What makes the runtime answer sooner after the answer before.
    _GetEnabledFeatures: () => [2],
    setInvocationResults: (_, [results], host) => void host.functions.take(results as unknown[]),
    setInvocationArrayResults: (_, [results], host) => void host.functions.take(results as unknown[]),
  },
});

const SERVICES: Readonly<Record<string, (self: undefined) => Thing>> = {
  'Microsoft.InternalService.AddinInternalService': addinService,
  'Microsoft.ExcelServices.CustomFunctions': customFunctionsKind,
};
