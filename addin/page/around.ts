import type { Around } from '../../pane/state/types';

/** Comes along, since it is about the page too and as small. */
export { watchVersion } from './new-version';

declare const GENDAN_VERSION: string;

/** The newest set of ExcelApi that this Excel claims to have. */
function excelApi(): string {
  const { requirements } = Office.context;
  for (let minor = 40; minor > 0; minor--)
    if (requirements.isSetSupported('ExcelApi', `1.${minor}`)) return `1.${minor}`;
  return '?';
}

/** What support needs to know of this Excel; nothing of the workbook or the person. */
export function about(): string[] {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return [
    `Gendan ${GENDAN_VERSION} (${location.host})`,
    `${diagnostics?.host ?? '?'} ${diagnostics?.version ?? '?'}, ${diagnostics?.platform ?? '?'}`,
    `ExcelApi ${excelApi()}; ${displayLanguage} / ${contentLanguage}`,
    navigator.userAgent,
  ];
}

/** Office looks for this in the workbook when it opens it; the manifest names the pane by it. */
const SETTING = 'Office.AutoShowTaskpaneWithDocument';

/** Whether the pane opens together with this workbook: kept in the workbook itself, so for everybody who has the add-in. */
export const opening: NonNullable<Around['opening']> = {
  isOn: () => Office.context.document.settings.get(SETTING) === true,
  turn: (isOn) =>
    new Promise((done) => {
      const { settings } = Office.context.document;
      const keep = (opens: boolean): void => (opens ? settings.set(SETTING, true) : settings.remove(SETTING));
      keep(isOn);
      settings.saveAsync(({ status }) => {
        // A workbook that cannot be saved stays as it was, and is not said to be otherwise.
        if (status === Office.AsyncResultStatus.Failed) keep(!isOn);
        done();
      });
    }),
};
