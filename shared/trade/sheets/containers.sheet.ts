import { both } from '../../lang';
import { recordSheet, type RecordOf } from '../../records/sheet';
import { word } from '../../templates/vocabulary/words';

/** 跟单_柜型: what a container holds. Lines, routes and roads differ, so the figures are the team's to change. */
export const CONTAINERS = recordSheet({
  key: 'containers',
  title: word('跟单_柜型', 'Gendan Containers'),
  about: both(
    '一种柜型一行：实际能装多少立方、多少公斤。没有这张表时用自带的 20GP、40GP、40HQ；有了就只看这张表。',
    'One row per type of container: the cubic metres and kilograms it takes in practice. Without this sheet 20GP, 40GP and 40HQ are as shipped; with it the sheet alone counts.',
  ),
  rowKey: ['type'],
  header: ['type', 'volume'],
  columns: [
    {
      key: 'type', kind: 'text', title: word('柜型', 'Container type', '箱型, Container, Type'), required: true, width: 12,
      help: both('如 20GP、40GP、40HQ', 'Such as 20GP, 40GP, 40HQ'),
      missing: both('这一行没有柜型，已忽略。请补上。', 'This row names no container type and is ignored. Fill it in.'),
    },
    { key: 'also', kind: 'list', title: word('别的写法', 'Also written', '别名, Aliases'), width: 26, help: both('台账里还会怎么写，用顿号分开', 'How order sheets write it besides, parted by commas') },
    {
      key: 'volume', kind: 'number', title: word('可装体积m³', 'Usable volume m³', '可装体积, 体积, Volume, CBM'), required: true, least: 1, most: 200, width: 12,
      help: both('实际装得下的，不是内容积', 'What goes in, not what it measures inside'),
    },
    {
      key: 'payload', kind: 'number', title: word('限重kg', 'Payload kg', '限重, 最大载重, Payload, Max payload'), required: true, least: 100, most: 60_000, width: 12,
      help: both('货物最多多重；按船公司、目的港和公路限重改', 'Of the goods; as line, port and roads allow'),
    },
    { key: 'note', kind: 'text', title: word('说明', 'Note', '备注'), width: 30 },
  ],
}); // prettier-ignore

export type Container = RecordOf<typeof CONTAINERS>;
