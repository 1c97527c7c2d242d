import fc from 'fast-check';
import type { Message } from '../../../shared/messages/message';
import { HTTP_KINDS, PLATFORMS, TestClock, type Platform } from '../../tools/platforms';
import { dingtalkPlatform } from '../../tools/platforms/dingtalk';
import { feishuPlatform } from '../../tools/platforms/feishu';
import { runs } from '../../tools/runs';
import { carrierOf, handOver, messageOf, secretOf } from './over';

let clock: TestClock;
let platform: Platform;
beforeEach(() => (clock = new TestClock()));
afterEach(() => platform.close());

/** What customers may be called, and orders. */
const NAMES = [
  '<@all>', '@all', '@所有人', '<!channel>', '<!here|here>', '<@U012AB3CD>', '@channel', '*x*', '_y_', '~z~', '`q`',
  '[a](https://evil.example)', '<https://evil.example|bank>', '<at user_id="all">所有人</at>', '<at id=all></at>', '<at>王丽</at>',
  '{{DATE(2017-02-14T06:08:39Z, SHORT)}}', '&lt;b&gt;', '&amp;', '> quote', '# title', '<font color="warning">x</font>', '"quoted" \\ back', '宁波🚢\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
]; // prettier-ignore

describe.each(HTTP_KINDS)('%s', (kind) => {
  beforeEach(async () => {
    platform = await PLATFORMS[kind](clock);
  });

  const tell = async (message: Message): Promise<string[]> => {
    const outcomes: string[] = [];
    for (const piece of carrierOf(kind).pieces(message)) {
      outcomes.push((await handOver(kind, platform, clock, piece)).is);
      clock.now += 61_000;
    }
    return outcomes;
  };

  test('a message with a link arrives, and its people read it', async () => {
    expect(await tell(messageOf(['王丽：逾期 2', '- PO-1 订舱'], { link: 'https://example.com/book?id=1&x=2' }))).toEqual(['sent']); // prettier-ignore
    expect(platform.shown[0]!.text).toBe(
      '跟单 5月18日：逾期 3\n王丽：逾期 2\n- PO-1 订舱\nhttps://example.com/book?id=1&x=2',
    );
  });

  test('a name that looks like a mention or like formatting is shown as it is written, and calls nobody', async () => {
    await tell(messageOf(NAMES.map((name) => `- PO-1 ${name} 逾期`)));
    const text = platform.shown.map((each) => each.text).join('\n');
    for (const name of NAMES) expect(text).toContain(`- PO-1 ${name} 逾期`);
    for (const { mentions, isFormatted } of platform.shown) expect({ mentions, isFormatted }).toEqual({ mentions: [], isFormatted: false }); // prettier-ignore
  });

  test('whatever is told fits, and arrives whole and in order', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.string({ unit: fc.constantFrom('宁', '波', '🚢', '👨‍👩‍👧', 'é', '<', '&', '"', '\\', 'a', ' '), maxLength: 6_000 }),
    ); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 300 }), async (lines, title) => {
        platform.shown.length = 0;
        const outcomes = await tell(messageOf(lines, { title: `跟单 ${title}` }));
        expect(outcomes.every((each) => each === 'sent')).toBe(true);
        expect(platform.shown).toHaveLength(outcomes.length);
        for (const each of platform.shown) expect(each.mentions).toEqual([]);
        const plain = (text: string): string => text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, '');
        const body = platform.shown.map(({ text }) => plain(text.slice(text.indexOf('\n') + 1 || text.length))).join(''); // prettier-ignore
        expect(body).toBe(plain(lines.join('')));
      }),
      runs(12, 200),
    ); // prettier-ignore
  });

  test('its rates are what it takes: the last that fits is taken, one more is told to wait', async () => {
    const { rates } = carrierOf(kind).limits;
    const [piece] = carrierOf(kind).pieces(messageOf(['x']));
    const shortest = [...rates].sort((a, b) => a.withinMs - b.withinMs)[0]!;
    for (let n = 0; n < shortest.most; n++) expect((await handOver(kind, platform, clock, piece!)).is).toBe('sent'); // prettier-ignore
    const outcome = await handOver(kind, platform, clock, piece!);
    expect(outcome).toMatchObject({ is: 'retry' });
    expect(platform.shown).toHaveLength(shortest.most);
    // Whoever waits as long as it is told is let in again.
    clock.now += (outcome as { afterMs: number }).afterMs + shortest.withinMs;
    expect((await handOver(kind, platform, clock, piece!)).is).toBe('sent');
  });

  test('an answer that is lost is uncertain, a refused connection is certainly nothing', async () => {
    const [piece] = carrierOf(kind).pieces(messageOf(['x']));
    platform.faults.push('answer lost');
    expect((await handOver(kind, platform, clock, piece!)).is).toBe('uncertain');
    expect(platform.shown).toHaveLength(1);
    const secret = platform.secret;
    await platform.close();
    const gone = { ...platform, secret };
    expect(await handOver(kind, gone, clock, piece!)).toMatchObject({ is: 'retry' });
  });

  test('a gateway that answers in its place is uncertain; 429 and 503 say when to come again', async () => {
    const [piece] = carrierOf(kind).pieces(messageOf(['x']));
    platform.faults.push({ status: 502, body: '<html>Bad Gateway</html>' }, { status: 429, headers: { 'retry-after': '17' } }, { status: 503, headers: { 'retry-after': '9' } }); // prettier-ignore
    expect((await handOver(kind, platform, clock, piece!)).is).toBe('uncertain');
    expect(await handOver(kind, platform, clock, piece!)).toMatchObject({ is: 'retry', afterMs: 17_000 });
    expect(await handOver(kind, platform, clock, piece!)).toMatchObject({ is: 'retry', afterMs: 9_000 });
  });

  test('a redirect is not followed', async () => {
    const elsewhere = await PLATFORMS[kind](clock);
    const [piece] = carrierOf(kind).pieces(messageOf(['x']));
    platform.faults.push({ status: 307, headers: { location: elsewhere.secret.split(' ')[0]! } });
    expect(await handOver(kind, platform, clock, piece!)).toMatchObject({ is: 'refused', stop: true });
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.close();
  });

  test('an answer without end is read to its beginning only, and one that repeats the address does not tell it', async () => {
    const [piece] = carrierOf(kind).pieces(messageOf(['x']));
    const secret = secretOf(kind, platform);
    platform.faults.push({ status: 404, body: `no such hook: ${secret.url} ${secret.signing ?? ''} ${'x'.repeat(5_000_000)}` }); // prettier-ignore
    const outcome = JSON.stringify(await handOver(kind, platform, clock, piece!));
    for (const hidden of platform.hidden) expect(outcome).not.toContain(hidden);
    expect(outcome.length).toBeLessThan(2_000);
  });
});

test('DingTalk and Feishu take a signature of theirs for an hour, and no other', async () => {
  for (const [kind, start] of [['dingtalk', dingtalkPlatform], ['feishu', feishuPlatform]] as const) {
    platform = await start(clock);
    const [piece] = carrierOf(kind).pieces(messageOf(['x']));
    const late = { ...clock, now: clock.now - 3_700_000 } as TestClock;
    expect(await handOver(kind, platform, late, piece!)).toMatchObject({ is: 'refused', stop: true });
    const unsigned = { ...platform, secret: platform.secret.split(' ')[0]! };
    expect(await handOver(kind, unsigned, clock, piece!)).toMatchObject({ is: 'refused', stop: true });
    const other = { ...platform, secret: `${platform.secret}x` };
    expect(await handOver(kind, other, clock, piece!)).toMatchObject({ is: 'refused', stop: true });
    expect(platform.shown).toEqual([]);
    await platform.close();
  }
  platform = await dingtalkPlatform(clock);
}); // prettier-ignore

test('a bot that wants a keyword: every message has 跟单; without it the message alone is refused', async () => {
  for (const [kind, start] of [['dingtalk', dingtalkPlatform], ['feishu', feishuPlatform]] as const) {
    platform = await start(clock, { keyword: '跟单' });
    const [named] = carrierOf(kind).pieces(messageOf(['x']));
    const [nameless] = carrierOf(kind).pieces(messageOf(['x'], { title: 'Orders' }));
    expect(await handOver(kind, platform, clock, named!)).toEqual({ is: 'sent' });
    const refused = await handOver(kind, platform, clock, nameless!);
    expect(refused).toMatchObject({ is: 'refused' });
    expect(refused).not.toHaveProperty('stop');
    await platform.close();
  }
  platform = await dingtalkPlatform(clock);
}); // prettier-ignore

test('DingTalk shuts who is too fast out for ten minutes: it is left alone so long', async () => {
  platform = await dingtalkPlatform(clock);
  const [piece] = carrierOf('dingtalk').pieces(messageOf(['x']));
  for (let n = 0; n < 20; n++) await handOver('dingtalk', platform, clock, piece!);
  expect(await handOver('dingtalk', platform, clock, piece!)).toMatchObject({
    is: 'retry',
    afterMs: 600_000,
  });
});
