import { join } from 'node:path';
import type { Lang } from '../../../shared/lang';
import { templateRows, VARIANTS } from '../../../shared/templates';
import { PARTY_WORDS, ROLE_WORDS, wordFor } from '../../../shared/templates/vocabulary';
import { approve } from '../../tools/approve';
import { textTable } from '../../tools/text-table';

const HEADERS: Record<Lang, string[]> = {
  zh: [
    '节点',
    '代码',
    '角色',
    '前置',
    '起算',
    '时限',
    '硬性期限',
    '放行条件',
    '等待',
    '依据',
    '适用',
    '出处',
  ],
  en: [
    'stage',
    'key',
    'role',
    'after',
    'starts',
    'limit',
    'not later',
    'gate',
    'waits on',
    'evidence',
    'applies',
    'source',
  ],
};
const LONGEST = 60;

test.each(
  VARIANTS.flatMap(
    ({ key }) =>
      [
        [key, 'zh'],
        [key, 'en'],
      ] as [string, Lang][],
  ),
)('the process %s as a table in %s', (key, lang) => {
  const [head, ...stages] = templateRows(key, lang);
  const words = (list: string): string =>
    list.split(', ').map((party) => wordFor(PARTY_WORDS, party, lang)).join(', '); // prettier-ignore
  const table = stages.map((stage) => [
    stage.name, stage.key, wordFor(ROLE_WORDS, stage.role, lang), stage.after, stage.startFrom, stage.limit,
    [stage.notLater, stage.roll && `(${stage.roll}, ${stage.calendar || 'office'})`].filter((text) => text !== '').join(' '),
    stage.gate, words(stage.waitsOn), stage.evidence, shortened(stage.applies), stage.source,
  ]); // prettier-ignore
  const about = [
    head!.name,
    `  ${head!.applies || '-'}`,
    `  ${head!.startFrom} … ${head!.notLater || '-'} (${head!.after || '-'})`,
    `  ${head!.source}`,
  ];
  approve(
    join(__dirname, 'tables'),
    `${key}.${lang}`,
    `${about.join('\n')}\n\n${textTable([HEADERS[lang], ...table].map((row) => row.map((cell) => cell || '-')))}`,
  );
});

/** Lists of countries are read in the process itself. */
function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
