/** Values of letters by ISO 6346: A is 10, and multiples of 11 are left out. */
const VALUES = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, at) => [letter, 10 + at + Math.floor((at + 9) / 10)]),
);

/** Whether a container number, in capitals and digits alone, has the check digit that belongs to it (ISO 6346). */
export function isContainerNumber(number: string): boolean {
  if (!/^[A-Z]{3}[UJZ]\d{7}$/.test(number)) return false;
  const sum = [...number.slice(0, 10)].reduce(
    (all, char, at) => all + (VALUES.get(char) ?? Number(char)) * 2 ** at,
    0,
  );
  return (sum % 11) % 10 === Number(number[10]);
}
