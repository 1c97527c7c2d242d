import { both, type Bilingual, type Lang } from '../lang';
import { keyFor, type Words } from '../templates/vocabulary/words';
import { orderKey } from '../trade/order-key';
import type { ProjectPlan, ProjectTask } from './project';

/** The tasks that a text names, `A-1/装柜` or by id; of an order in several shipments one for each. A sentence where it names none. */
export function tasksNamed(
  { tasks }: ProjectPlan,
  text: string,
  stages: Words<string>,
): readonly ProjectTask[] | Bilingual {
  const key = orderKey(text);
  const byId = tasks.filter(({ id }) => orderKey(id) === key);
  if (byId.length > 0) return byId;
  let order: string | undefined;
  for (let at = text.lastIndexOf('/'); at > 0; at = text.lastIndexOf('/', at - 1)) {
    const [name, word] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    const ofOrder = tasks.filter((task) => isOf(task, name));
    if (ofOrder.length === 0) continue;
    order = name;
    const stage = keyFor(stages, word);
    const found = ofOrder.filter((task) => task.stage === stage);
    if (found.length > 0) return found;
  }
  const known = tasks.filter((task) => order === undefined || isOf(task, order));
  const few = (lang: Lang): string[] =>
    [...new Set(known.map((task) => `${task.order}/${task.name[lang]}`))].slice(0, 6);
  const [zh, en] = [few('zh').join('、'), few('en').join(', ')];
  return known.length === 0
    ? both('这个项目还没有可推算的节点。', 'This project has no stage that could be reckoned.')
    : both(
        `项目里没有“${text}”这个节点。写成“订单/节点”，如：${zh}。`,
        `The project has no stage “${text}”. Write “order/stage”, such as: ${en}.`,
      );
}

const isOf = ({ order, shipment }: ProjectTask, name: string): boolean => {
  const key = orderKey(name);
  return key === orderKey(order) || (shipment !== '' && key === orderKey(`${order}/${shipment}`));
};
