/** A drop-down list holds its choices in one text of at most 255 characters, parted by commas (ECMA-376 and Excel alike). */
export function fitsDropDown(choices: readonly string[]): boolean {
  return (
    choices.join(',').length <= 255 &&
    choices.every((choice) => choice.trim() !== '' && !choice.includes(','))
  );
}
