import { both, type Bilingual } from '../lang';
import type { ProjectTask } from './project';

/** A task apart from its order: `FY26-001 订舱`, with its shipment where the order has several. */
export function taskName({
  order,
  shipment,
  name,
}: Pick<ProjectTask, 'order' | 'shipment' | 'name'>): Bilingual {
  const of = shipment === '' || shipment === order ? order : `${order} ${shipment}`;
  return both(`${of} ${name.zh}`, `${of} ${name.en}`);
}
