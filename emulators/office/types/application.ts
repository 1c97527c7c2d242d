import { invalidArgument } from '../errors';
import { defineKind } from '../kind';
import type { OfficeHost } from '../state';

export const applicationKind = defineKind<OfficeHost>('Application', {
  read: {
    calculationMode: ({ application }) => application.calculationMode,
    calculationState: () => 'Done',
    calculationEngineVersion: () => 191029,
    decimalSeparator: () => '.',
    thousandsSeparator: () => ',',
    useSystemSeparators: () => true,
  },
  write: {
    calculationMode: ({ application }, value) => {
      if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(String(value))) throw invalidArgument();
      application.calculationMode = String(value);
    },
  },
  call: {
    calculate: (host, [type]) => {
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(String(type))) throw invalidArgument();
      host.application.calculated++;
      host.recalculateAll();
    },
    suspendApiCalculationUntilNextSync: ({ application }) => void application.suspended.calculation++,
    suspendScreenUpdatingUntilNextSync: ({ application }) => void application.suspended.screen++,
  },
});

/** `context.runtime`: whether events are sent at all. */
export const runtimeKind = defineKind<OfficeHost>('Runtime', {
  read: { enableEvents: ({ application }) => application.enableEvents },
  write: {
    enableEvents: ({ application }, value) => {
      application.enableEvents = value === true;
    },
  },
});
