/** What an argument names, with commas or semicolons of either language between. */
export const namesIn = (text: string): string[] =>
  text
    .split(/[,，、;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
