/**
 * What must be done before a stage may be: `deposit | credit_ok, lc_check` asks for a deposit or an approved credit, and
 * for a checked L/C. Of several alternatives one is enough; those that do not apply to an order are passed over.
 */
export type GateText = readonly (readonly string[])[];

const AND = /[,，、;；\n]/;
const OR = /[|｜]/;

/** The stages of a gate's cell, alternatives together. */
export function gatesIn(text: string): GateText {
  return text
    .split(AND)
    .map((all) =>
      all
        .split(OR)
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    ) // prettier-ignore
    .filter((alternatives) => alternatives.length > 0);
}

export function gateText(gates: GateText): string {
  return gates.map((alternatives) => alternatives.join(' | ')).join(', ');
}

/** The cell with every name changed; names that become nothing are left out, and alternatives of which none is left. */
export function gateMapped(text: string, of: (name: string) => string | undefined): string {
  const gates = gatesIn(text).map((alternatives) =>
    alternatives.map(of).filter((each): each is string => each !== undefined && each !== ''),
  );
  return gateText(gates.filter((alternatives) => alternatives.length > 0));
}
