import type { AgendaItem } from '../../../orders/agenda-item';

/** Something to talk about, with what puts it in its place; its words are said once it is shown. */
export interface Topic extends Pick<AgendaItem, 'part' | 'id' | 'order' | 'weight'> {
  readonly item: () => AgendaItem;
}

/** One whose words are there. */
export const topicOf = (item: AgendaItem): Topic => {
  const { part, id, order, weight } = item;
  return { part, id, order, weight, item: () => item };
};
