import { logOf } from '../../../tools/event-log';

const log = (inside: string): string => `<?xml version="1.0"?><log xes.version="1.0">${inside}</log>`;
const event = (name: string, time: string, more = ''): string =>
  `<event><string key="concept:name" value="${name}"/><date key="time:timestamp" value="${time}"/>${more}</event>`;
const namesOf = (text: string, piece?: number) =>
  [...logOf(text, piece).log.values()].map((events) => events.map(({ activity }) => activity));

test('traces are cases; what stands within other attributes, globals and extensions is passed over', () => {
  const text = log(`
    <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
    <global scope="event"><string key="concept:name" value="global"/></global>
    <classifier name="Activity" keys="concept:name"/>
    <trace>
      <list key="parts"><string key="concept:name" value="wrong"/></list>
      ${event('Book', '2026-05-03T12:00:00+02:00', '<string key="org:resource" value="Anna"><string key="concept:name" value="nested"/></string>')}
      ${event('Ask &amp; answer', '2026-05-03T09:00:00Z', '<container key="x"><date key="time:timestamp" value="1999-01-01"/></container>')}
      <string key="concept:name" value="A-1"/>
    </trace>`);
  const read = logOf(text, 10);
  expect([...read.log.keys()]).toEqual(['A-1']);
  expect(read.log.get('A-1')).toEqual([
    { activity: 'Ask & answer', at: Date.UTC(2026, 4, 3, 9), resource: '' },
    { activity: 'Book', at: Date.UTC(2026, 4, 3, 10), resource: 'Anna' },
  ]);
});

test('traces without a name are cases each, and of one name are one', () => {
  const unnamed = `<trace>${event('a', '2026-05-03')}</trace>`;
  const named = (name: string): string =>
    `<trace><string key="concept:name" value="A"/>${event(name, '2026-05-03')}</trace>`;
  expect(namesOf(log(unnamed + named('b') + unnamed + named('c') + '<trace/>'))).toEqual([
    ['a'],
    ['b', 'c'],
    ['a'],
  ]);
});

test('events without a name or a time, or outside of a trace, are left out with their lines', () => {
  const text = log(`<trace>\n<event/>\n${event('', '2026-05-03')}\n${event('Ship', 'soon')}\n${event('Pay', '2026-05-03')}</trace>\n${event('x', '2026-05-03')}`);
  const { left, problems } = logOf(text);
  expect(namesOf(text)).toEqual([['Pay']]);
  expect([left, problems.map(({ line }) => line)]).toEqual([4, [2, 3, 4, 6]]);
}); // prettier-ignore

test.each([
  ['a DOCTYPE', '<!DOCTYPE log [<!ENTITY a "b">]><log/>', /DOCTYPE/],
  ['an unknown entity', log('<trace><string key="concept:name" value="&a;"/></trace>'), /no well-formed XML/],
  ['a cut', log('').slice(0, -3), /no well-formed XML/],
  ['a wrong end', '<log><trace></log>', /no well-formed XML/],
  ['tags within tags', `<log>${'<a>'.repeat(1000)}`, /too deep/],
  ['a tag without an end', `<log a="${'x'.repeat(3_000_000)}`, /too long/],
  ['no events', log('<trace/>'), /no events/],
  ['HTML', '<html><body>Sign in</body></html>', /no events/],
])('%s is refused with a sentence', (_, text, sentence) => {
  expect(() => logOf(text, 100_000)).toThrow(sentence);
});
