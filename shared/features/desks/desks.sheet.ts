import { both } from '../../lang';
import { recordSheet } from '../../records/sheet';
import { word } from '../../templates/vocabulary/words';
import { filterText, isFilter, readFilter } from './filter-text';
import { sectionWords, type KnownSection } from './sections-known';

/** The most rows that a section of a desk shows at once. */
const MOST_ROWS = 100;

/** 跟单_岗位: which sections each desk shows, in which order, of which orders. `sections` are all that capabilities bring. */
export const desksSheet = (sections: readonly KnownSection[]) =>
  recordSheet({
    key: 'desks',
    title: word('跟单_岗位', 'Gendan Desks'),
    about: both(
      '一行一块：每个岗位看哪些、按什么顺序、看谁的。没写到的岗位照出厂的样子。',
      'One row per section: what each desk shows, in which order, of which orders. Desks without a row are as shipped.',
    ),
    rowKey: ['desk', 'section'],
    mayRepeat: true,
    columns: [
      {
        key: 'desk', kind: 'text', title: word('岗位', 'Desk', '角色, 职位, Role'), required: true, repeats: true, width: 20,
        help: both('岗位，或自己起的名字；空白：同上一行', 'A role, or a name of your own; blank: as in the row above'),
        missing: both('这一行没有写是哪个岗位，已忽略。请补上。', 'This row names no desk and is ignored. Fill it in.'),
      },
      {
        key: 'section', kind: 'choice', title: word('内容', 'Section', '栏目, 看什么, 板块, Block'), required: true, width: 26,
        choices: sectionWords(sections),
        missing: both('这一行没有选内容，已忽略。请选一块。', 'This row has no section and is ignored. Choose one.'),
      },
      {
        key: 'order', kind: 'number', title: word('顺序', 'Position', '排序, 次序, Sort, No.'), width: 8,
        help: both('小的在前；空白：按行的先后', 'Small ones first; blank: as the rows stand'),
      },
      {
        key: 'filter', kind: 'text', title: word('筛选', 'Filter', '条件, 看谁的, Only'), width: 34, wrap: true,
        help: both('如 责任人=我；客户=MAPLE、HARBOR；阶段=生产中；空白：全部', 'Such as Owner=me; Customer=MAPLE, HARBOR; Phase=In production; blank: all'),
        check: (text) => {
          const read = readFilter(text);
          return isFilter(read) ? undefined : read;
        },
      },
      {
        key: 'rows', kind: 'number', title: word('行数', 'Rows', '最多行数, Limit'), width: 8, least: 1, most: MOST_ROWS,
        help: both('先显示几行；空白：8', 'Rows shown at first; blank: 8'),
      },
      {
        key: 'on', kind: 'yes-no', title: word('显示', 'Shown', '启用, 开, On, Active'), width: 8, default: true,
        help: both('否：不显示；空白：是', 'No: not shown; blank: yes'),
      },
    ],
  }); // prettier-ignore

export type DesksSheet = ReturnType<typeof desksSheet>;

export { filterText };
