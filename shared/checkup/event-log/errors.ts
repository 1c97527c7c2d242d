import { grouped } from '../../cells/grouped';
import { GendanError } from '../../errors';
import { both, type Bilingual } from '../../lang';
import { LOG_LIMITS } from './limits.data';

/** Something that every event of a log has. */
export type Needed = 'case' | 'activity' | 'time';

const NEEDED: Readonly<Record<Needed, { readonly called: Bilingual; readonly header: Bilingual }>> = {
  case: { called: both('订单（case）', 'the case'), header: both('case_id 或 订单号', 'case_id') },
  activity: {
    called: both('节点（activity）', 'the activity'),
    header: both('activity 或 节点', 'activity'),
  },
  time: { called: both('时间（timestamp）', 'the time'), header: both('timestamp 或 时间', 'timestamp') },
};

/** The header of a CSV lacks a column without which nothing can be said. */
export class LogColumnMissing extends GendanError {
  constructor(missing: readonly Needed[], found: readonly string[]) {
    const shown = found.slice(0, 20).map((name) => shortName(name));
    const more = found.length > shown.length ? ' …' : '';
    const list = (lang: 'zh' | 'en', of: 'called' | 'header'): string =>
      missing.map((each) => NEEDED[each][of][lang]).join(lang === 'zh' ? '、' : ', ');
    super(
      both(
        `第一行里没有这几列：${list('zh', 'called')}。请把列名写成 ${list('zh', 'header')}。现在的列：${shown.join('、')}${more}。`,
        `The first line has no column for ${list('en', 'called')}. Name it ${list('en', 'header')}. Its columns are: ${shown.join(', ')}${more}.`,
      ),
    );
  }
}

/** No event could be read; `first` says why of the first that could not. */
export class NothingInLog extends GendanError {
  constructor(first: Bilingual | undefined) {
    super(
      first === undefined
        ? both(
            '文件里没有事件。CSV 第一行是列名 case_id,activity,timestamp[,resource]，以下每行一个事件；XES 里要有 trace 和 event。',
            'The file has no events. A CSV begins with the line case_id,activity,timestamp[,resource] and has one event a line; an XES has traces with events.',
          )
        : both(
            `一个事件都没读出来。${first.zh}。改好再试。`,
            `No event could be read. ${first.en}. Put that right and try again.`,
          ),
    );
  }
}

/** More than a log may hold. */
export class LogTooLarge extends GendanError {
  constructor(what: 'events' | 'cases') {
    const most = grouped(LOG_LIMITS[what]);
    const [zh, en] = what === 'events' ? ['个事件', 'events'] : ['个订单', 'cases'];
    super(
      both(
        `日志超过 ${most} ${zh}，没有读。请按时间段分成几份。`,
        `The log has more than ${most} ${en} and was not read. Export it in parts, by period.`,
      ),
    );
  }
}

/** Names of activities and people that are no names: texts, numbers that count on. */
export class LogNamesTooMany extends GendanError {
  constructor(example: string) {
    super(
      both(
        `节点和负责人的不同名称太多太长（例如“${shortName(example)}”），没有读。请检查哪一列是节点：那里要写名称，不是内容。`,
        `The activities and people have too many long names (such as “${shortName(example)}”), so the log was not read. Check which column is the activity: it holds names, no texts.`,
      ),
    );
  }
}

/** Quotation marks of a CSV that do not come out even, again and again. */
export class LogQuotesBroken extends GendanError {
  constructor(line: number) {
    super(
      both(
        `引号不成对的行太多（最后看到的在第 ${line} 行），没有读。请用 Excel 或导出它的系统重新存成 CSV：内容里的引号要写成两个。`,
        `Too many lines open a quotation mark and do not close it (the last one seen is line ${line}), so the file was not read. Export it again: a quotation mark within a text is written twice.`,
      ),
    );
  }
}

/** An XES that is no well-formed XML, or is made to be expensive. */
export class LogDamaged extends GendanError {
  constructor(line: number, why: Bilingual) {
    super(
      both(
        `XES 第 ${line} 行读不下去：${why.zh}。请从原来的系统重新导出。`,
        `The XES cannot be read from line ${line} on: ${why.en}. Export it again from where it comes.`,
      ),
    );
  }
}

/** A name that may be long, as a sentence shows it. */
export function shortName(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
