import { itemNotFound } from '../errors';
import { defineKind } from '../kind';
import type { OfficeHost } from '../state';

/** What the file keeps for this add-in: the same that `Office.context.document.settings` shows. */
export const settingsKind = defineKind<OfficeHost>('SettingCollection', {
  items: (host) => [...host.settings.keys()].map((key) => settingKind({ key, host })),
  item: (host, key) => settingKind({ key: present(host, key), host }),
  to: {
    getItemOrNullObject: (host, [key]) =>
      host.settings.has(String(key)) ? settingKind({ key: String(key), host }) : null,
    add: (host, [key, value]) => {
      host.settings.set(String(key), JSON.stringify(value ?? null));
      return settingKind({ key: String(key), host });
    },
  },
  call: { getCount: ({ settings }) => settings.size },
});

const settingKind = defineKind<{ readonly key: string; readonly host: OfficeHost }>('Setting', {
  ids: ({ key }) => ({ _Id: key }),
  read: {
    key: ({ key }) => key,
    value: ({ key, host }): unknown => JSON.parse(host.settings.get(present(host, key))!),
  },
  write: {
    value: ({ key, host }, value) =>
      void host.settings.set(present(host, key), JSON.stringify(value ?? null)),
  },
  call: { delete: ({ key, host }) => void host.settings.delete(key) },
});

function present(host: OfficeHost, key: unknown): string {
  if (!host.settings.has(String(key))) throw itemNotFound();
  return String(key);
}
