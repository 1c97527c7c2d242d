/** How many characters the longer fields usually take; the others count as the last. */
const USUAL: Readonly<Record<string, number>> = {
  payment: 100,
  requirements: 100,
  bank_beneficiary: 40,
  bank_name: 60,
  bank_account: 22,
  port_of_loading: 24,
  port_of_discharge: 24,
};
const OTHERS = 16;

/** A template's text with something as long as usual in place of its fields: how much room it will want. */
export function withUsualLengths(text: string): string {
  return text.replace(/\{\{([^}]+)\}\}/g, (_, key: string) => {
    const length = USUAL[key.trim()] ?? OTHERS;
    return 'WORDS OF '.repeat(Math.ceil(length / 9)).slice(0, length);
  });
}
