import { allFields, isDateField } from '../../fields/fields';
import { type Field } from '../../fields/field';
import { MAKING_FIELDS } from '../../fields/making.data';
import { MONEY_FIELDS } from '../../fields/money.data';
import { ORDER_FIELDS } from '../../fields/order.data';
import { OWN_FIELDS } from '../../fields/own.data';
import { SHIPPING_FIELDS } from '../../fields/shipping.data';
import { kindOf } from '../../mapping/match';
import type { ColumnKind } from '../../mapping/mapping';
import { fieldName, labelOf } from '../../mapping/questions';
import { both, type Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import { COLUMN_KINDS } from '../../templates/vocabulary';

/** What a column may mean, in groups as a person looks for it. */
export interface MeaningGroup {
  readonly name: Bilingual;
  readonly meanings: readonly MeaningChoice[];
}

export interface MeaningChoice {
  /** `field:etd:plan`, `stage:load:actual` */
  readonly value: string;
  readonly label: Bilingual;
}

const GROUPS: readonly (readonly [Bilingual, readonly { readonly key: string }[]])[] = [
  [both('订单', 'Order'), ORDER_FIELDS],
  [both('收付款和信用证', 'Money and L/C'), MONEY_FIELDS],
  [both('生产和验货', 'Production and inspection'), MAKING_FIELDS],
  [both('出运和单证', 'Shipment and documents'), SHIPPING_FIELDS],
  [both('其他', 'Others'), OWN_FIELDS],
];

/** Every meaning that can be chosen for a column: the fields by what they are about, then the stages. */
export function setUpMeanings(plan: Plan): MeaningGroup[] {
  const fields = GROUPS.map(([name, data]): MeaningGroup => {
    const keys = new Set(data.map(({ key }) => key));
    return {
      name,
      meanings: allFields()
        .filter(({ key }) => keys.has(key))
        .flatMap(choicesOf),
    };
  });
  const stages = new Map(
    plan.process.variants.flatMap(({ stages }) => stages.map(({ key, name }) => [key, name] as const)),
  );
  const meanings = [...stages].flatMap(([key, name]) =>
    (['actual', 'plan'] as const).map((kind) => ({
      value: `stage:${key}:${kind}`,
      label: marked(name, kind),
    })),
  );
  return [...fields, { name: both('流程节点', 'Stages'), meanings }];
}

/** The words for a column's meaning; undefined for one that means nothing to us. */
export function meaningLabel(
  plan: Plan,
  field: string | null,
  stage: string | null,
  kind: ColumnKind,
): Bilingual | undefined {
  if (field !== null) return labelOf(field, kind);
  if (stage === null) return undefined;
  for (const { stages } of plan.process.variants) {
    const found = stages.find(({ key }) => key === stage);
    if (found) return marked(found.name, kind);
  }
  return both(stage, stage);
}

function choicesOf(field: Field): MeaningChoice[] {
  const fixed = kindOf(field, undefined);
  const isEither = isDateField(field) && field.planOf === undefined && !/^at[ad]$/.test(field.key);
  const kinds: ColumnKind[] = isEither ? [fixed, ...OTHER_KINDS.filter((kind) => kind !== fixed)] : [fixed];
  return kinds.map((kind) => ({
    value: `field:${field.key}:${kind}`,
    label: kind === 'value' ? fieldName(field.key) : labelOf(field.key, kind),
  }));
}

const OTHER_KINDS: readonly ColumnKind[] = ['actual', 'plan'];

function marked({ zh, en }: Bilingual, kind: ColumnKind): Bilingual {
  if (kind === 'value') return both(zh, en);
  return both(`${zh}（${COLUMN_KINDS[kind].zh}）`, `${en} (${COLUMN_KINDS[kind].en.toLowerCase()})`);
}
