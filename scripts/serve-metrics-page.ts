import { EVENTS } from '../automation/serve/page/log';
import { LABELS, METRICS, type MetricLabel, type MetricRow } from '../automation/serve/page/metrics-table';
import { both, type Lang } from '../shared/lang';

const WORDS = {
  title: both(
    '看护 gendan serve：指标、健康检查、日志、跟踪',
    'Watching gendan serve: metrics, health, logs, traces',
  ),
  other: both('[English](serve-metrics.md)', '[中文](serve-metrics.zh.md)'),
  intro: both(
    '这里的任何一项都不含客户的数据：没有订单号、人名、路径、地址，也没有消息的内容。组只写它的 id。',
    'Nothing on this page holds customers’ data: no order numbers, names, paths, addresses, and no text of messages. Of a group there is its id alone.',
  ),
  metrics: both('指标', 'Metrics'),
  who: both(
    '`/metrics` 是 Prometheus 的文本格式。本机的程序不用令牌；别的机器和代理后面要用不限组的令牌：`Authorization: Bearer TOKEN`（viewer 就够）。数据库没有回应时，`gendan_database_up` 为 0，从数据库数出来的指标不出现。',
    '`/metrics` is in the text form of Prometheus. Programs of the same machine need no token; other machines, and everybody behind a proxy, need one that is of no single group: `Authorization: Bearer TOKEN` (a viewer’s is enough). While the database does not answer, `gendan_database_up` is 0 and what is counted in it is left out.',
  ),
  name: both('名称', 'Name'),
  kind: both('类型', 'Kind'),
  labels: both('标签', 'Labels'),
  help: both('含义', 'Meaning'),
  process: both(
    '另有进程和事件循环的标准指标：`gendan_process_*`（CPU、内存、文件句柄）和 `gendan_nodejs_*`（如 `gendan_nodejs_eventloop_lag_seconds`）。',
    'Besides there are the usual ones of the process and its event loop: `gendan_process_*` (CPU, memory, open files) and `gendan_nodejs_*` (such as `gendan_nodejs_eventloop_lag_seconds`).',
  ),
  alerts: both(
    '值得报警的：`gendan_database_up == 0`；`sum(gendan_queue_dead) > 0`；`sum(gendan_workers{state="working"}) == 0`；`gendan_messages{state="uncertain"} > 0`；`gendan_queue_waiting` 一直在涨。',
    'Worth an alert: `gendan_database_up == 0`; `sum(gendan_queue_dead) > 0`; `sum(gendan_workers{state="working"}) == 0`; `gendan_messages{state="uncertain"} > 0`; `gendan_queue_waiting` that only grows.',
  ),
  health: both('健康检查', 'Health'),
  healthText: both(
    '`/healthz`：进程活着就是 200。`/readyz`：数据库有回应、结构是这个版本要的、没有在停机时是 200，否则 503，内容是 `{"database":…,"migrated":…,"draining":…}`。两个都不用令牌，也不含秘密。',
    '`/healthz` is 200 while the process lives. `/readyz` is 200 while the database answers, its schema is the one that this version needs, and the server is not ending; else 503. It says `{"database":…,"migrated":…,"draining":…}`. Neither needs a token or holds a secret.',
  ),
  logs: both('日志', 'Logs'),
  logsText: both(
    '标准错误输出上每行一个 JSON；`GENDAN_LOG_LEVEL` 定级别：`debug`、`info`（默认）、`warn`、`error`、`silent`。只有下面这些字段，别的一概不写；出错时写错误的类名和系统的代码，不写它的原话。',
    'Lines of JSON on standard error; `GENDAN_LOG_LEVEL` says from which level on: `debug`, `info` (when absent), `warn`, `error`, `silent`. There are the fields below and no others; of an error its class and the system’s code, never its own words.',
  ),
  fields: both(
    '`level`、`time`、`worker`、`event`，以及 `book`（工作簿的 id）、`job`、`state`、`attempt`、`ms`、`count`、`status`、`code`、`system`、`trace_id`、`span_id`。',
    '`level`, `time`, `worker`, `event`, and `book` (its id), `job`, `state`, `attempt`, `ms`, `count`, `status`, `code`, `system`, `trace_id`, `span_id`.',
  ),
  events: both('事件：', 'Events: '),
  traces: both('跟踪（OpenTelemetry）', 'Traces (OpenTelemetry)'),
  tracesText: both(
    '只有标准变量要求时才启用：`OTEL_EXPORTER_OTLP_ENDPOINT`（或 `…_TRACES_ENDPOINT`、`…_METRICS_ENDPOINT`）、`OTEL_TRACES_EXPORTER`、`OTEL_METRICS_EXPORTER`；`OTEL_SDK_DISABLED=true` 关掉。`OTEL_EXPORTER_OTLP_PROTOCOL`、`OTEL_EXPORTER_OTLP_HEADERS`、`OTEL_SERVICE_NAME`（默认 `gendan`）、`OTEL_RESOURCE_ATTRIBUTES` 等照标准。每次运行是一个 span：`gendan.book`（id）、`gendan.job`、`gendan.attempt`、`gendan.state`，出错时 `error.type`；指标是 `gendan.run.duration`。日志里的 `trace_id` 指向它。',
    'Only where a standard variable asks for it: `OTEL_EXPORTER_OTLP_ENDPOINT` (or `…_TRACES_ENDPOINT`, `…_METRICS_ENDPOINT`), `OTEL_TRACES_EXPORTER`, `OTEL_METRICS_EXPORTER`; `OTEL_SDK_DISABLED=true` turns it off. `OTEL_EXPORTER_OTLP_PROTOCOL`, `OTEL_EXPORTER_OTLP_HEADERS`, `OTEL_SERVICE_NAME` (`gendan` when absent), `OTEL_RESOURCE_ATTRIBUTES` and others are as the standard has them. A run is a span: `gendan.book` (id), `gendan.job`, `gendan.attempt`, `gendan.state`, and `error.type` of what was thrown; the metric is `gendan.run.duration`. `trace_id` in the log points to it.',
  ),
};

/** docs/serve-metrics.md and its Chinese twin: what can be seen of a server from outside, from the tables of the code. */
export function serveMetricsPage(lang: Lang): string {
  const say = (key: keyof typeof WORDS): string => WORDS[key][lang];
  return `${[
    `# ${say('title')}`,
    say('other'),
    say('intro'),
    `## ${say('metrics')}`,
    say('who'),
    table(lang),
    labels(lang),
    say('process'),
    say('alerts'),
    `## ${say('health')}`,
    say('healthText'),
    `## ${say('logs')}`,
    say('logsText'),
    say('fields'),
    say('events') + EVENTS.map((event) => `\`${event}\``).join(lang === 'zh' ? '、' : ', '),
    `## ${say('traces')}`,
    say('tracesText'),
  ].join('\n\n')}\n`;
}

function table(lang: Lang): string {
  const rows = Object.entries<MetricRow>(METRICS).map(
    ([name, { kind, labels: own, help }]) =>
      `| \`${name}\` | ${kind} | ${own.map((label) => `\`${label}\``).join(' ')} | ${help[lang]} |`,
  );
  const head = (['name', 'kind', 'labels', 'help'] as const).map((key) => WORDS[key][lang]).join(' | ');
  return [`| ${head} |`, '| --- | --- | --- | --- |', ...rows].join('\n');
}

const labels = (lang: Lang): string =>
  Object.entries(LABELS)
    .map(([label, about]) => `- \`${label as MetricLabel}\`${lang === 'zh' ? '：' : ': '}${about[lang]}`)
    .join('\n');
