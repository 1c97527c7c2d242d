import { both, same, type Bilingual } from '../../lang';
import type { Container } from '../../trade/sheets/containers.sheet';
import { containersText, readContainers, type BookedContainers, type SomeContainers } from './container-text';

/** What goes into containers: cubic metres and kilograms gross; undefined what is not known. */
export interface Load {
  readonly measurement: number | undefined;
  readonly gross: number | undefined;
}

/** How full the containers of goods are. Plain JSON. */
export interface ContainerFill {
  /** Those that the order's cell names, else those that would be enough; undefined where neither is known. */
  readonly containers: readonly SomeContainers[] | undefined;
  /** Fractions of what these take; undefined without containers, and of what is not known of the load. */
  readonly volumeShare: number | undefined;
  readonly weightShare: number | undefined;
  /** Which of the two is nearer to its limit. */
  readonly binding: 'volume' | 'weight' | undefined;
  /** The fewest containers of one type that take the load; `LCL` for little; undefined while volume or weight is not known. */
  readonly enough: SomeContainers | 'LCL' | undefined;
  /** `1×40HQ: 体积 95%，重量 62%`; undefined without containers. */
  readonly text: Bilingual | undefined;
  readonly warnings: readonly Bilingual[];
}

/** Below half of the smallest container, in volume and in weight, goods go with those of others: 14 of 28 m³, where the trade draws the line as well. */
const LCL_BELOW = 0.5;

/** How a load fills the containers that the order's cell names (`booked`, as it is written), and what would be enough. */
export function containerFill(load: Load, types: readonly Container[], booked = ''): ContainerFill {
  const enough = enoughFor(load, types);
  const read = readContainers(booked, types);
  const containers = read === undefined && booked.trim() === '' ? suggested(enough) : chosen(read);
  const shares = sharesOf(load, containers);
  const warnings = [
    ...(booked.trim() !== '' && read === undefined ? [unknownType(booked, types)] : []),
    ...(read === 'LCL' && isSome(enough) ? [tooMuchForLcl(load, enough)] : []),
    ...(containers && read !== undefined ? ofBooked(load, containers, shares, enough) : []),
  ];
  return { containers, ...shares, enough, text: containers && fillText(containers, shares), warnings };
}

const isSome = (enough: ContainerFill['enough']): enough is SomeContainers =>
  enough !== undefined && enough !== 'LCL';

const suggested = (enough: ContainerFill['enough']) => (isSome(enough) ? [enough] : undefined);

const chosen = (read: BookedContainers | undefined) => (read === 'LCL' ? undefined : read);

/** Of each type as many as are needed, then the fewest, then the smallest. */
function enoughFor({ measurement, gross }: Load, types: readonly Container[]): ContainerFill['enough'] {
  if (measurement === undefined || gross === undefined || types.length === 0) return undefined;
  const bySize = [...types].sort((a, b) => a.volume - b.volume || a.payload - b.payload);
  const smallest = bySize[0]!;
  if (measurement < smallest.volume * LCL_BELOW && gross < smallest.payload * LCL_BELOW) return 'LCL';
  const counted = bySize.map((type): SomeContainers => {
    const count = Math.max(Math.ceil(measurement / type.volume), Math.ceil(gross / type.payload));
    return { type, count };
  });
  return counted.reduce((best, one) => (one.count < best.count ? one : best));
}

type Shares = Pick<ContainerFill, 'volumeShare' | 'weightShare' | 'binding'>;

function sharesOf({ measurement, gross }: Load, containers: readonly SomeContainers[] | undefined): Shares {
  const takes = (key: 'volume' | 'payload') =>
    (containers ?? []).reduce((sum, { type, count }) => sum + type[key] * count, 0);
  const share = (load: number | undefined, room: number) =>
    load === undefined || room === 0 ? undefined : load / room;
  const volumeShare = share(measurement, takes('volume'));
  const weightShare = share(gross, takes('payload'));
  const areBoth = volumeShare !== undefined && weightShare !== undefined;
  return {
    volumeShare,
    weightShare,
    binding: areBoth ? (weightShare > volumeShare ? 'weight' : 'volume') : undefined,
  };
}

/** Whole percents, never rounded to 100 from above or below: 100.2% is 101%, 99.9% is 99%. */
const percent = (share: number): string =>
  `${share > 1 ? Math.ceil(share * 100) : Math.floor(share * 100 + 1e-9)}%`;

function fillText(containers: readonly SomeContainers[], { volumeShare, weightShare }: Shares): Bilingual | undefined {
  const parts = [
    ...(volumeShare === undefined ? [] : [both(`体积 ${percent(volumeShare)}`, `volume ${percent(volumeShare)}`)]),
    ...(weightShare === undefined ? [] : [both(`重量 ${percent(weightShare)}`, `weight ${percent(weightShare)}`)]),
  ];
  if (parts.length === 0) return undefined;
  const names = containersText(containers);
  return both(
    `${names}：${parts.map(({ zh }) => zh).join('，')}`,
    `${names}: ${parts.map(({ en }) => en).join(', ')}`,
  );
} // prettier-ignore

function ofBooked(
  load: Load,
  containers: readonly SomeContainers[],
  { volumeShare = 0, weightShare = 0 }: Shares,
  enough: ContainerFill['enough'],
): Bilingual[] {
  const names = containersText(containers);
  const instead = isSome(enough)
    ? both(`可以改成 ${containersText([enough])}。`, `${containersText([enough])} would be enough.`)
    : both('请改柜型或分批。', 'Change the containers or ship in parts.');
  const room = (key: 'volume' | 'payload') => containers.reduce((sum, { type, count }) => sum + type[key] * count, 0);
  const warnings: Bilingual[] = [];
  if (volumeShare > 1) {
    warnings.push(both(
      `体积 ${load.measurement} m³ 超过 ${names} 能装的 ${room('volume')} m³（${percent(volumeShare)}）。${instead.zh}`,
      `${load.measurement} m³ are more than the ${room('volume')} m³ that ${names} takes (${percent(volumeShare)}). ${instead.en}`,
    ));
  }
  if (weightShare > 1) {
    warnings.push(both(
      `毛重 ${load.gross} kg 超过 ${names} 的限重 ${room('payload')} kg（${percent(weightShare)}）。${instead.zh}`,
      `${load.gross} kg gross are more than the ${room('payload')} kg that ${names} takes (${percent(weightShare)}). ${instead.en}`,
    ));
  }
  if (enough === 'LCL') {
    warnings.push(both(
      `${names} 只装了体积 ${percent(volumeShare)}、重量 ${percent(weightShare)}，拼箱（LCL）可能更省。请核对订舱。`,
      `${names} is filled to ${percent(volumeShare)} of its volume and ${percent(weightShare)} of its weight; LCL may cost less. Check the booking.`,
    ));
  }
  return warnings;
} // prettier-ignore

function tooMuchForLcl({ measurement, gross }: Load, enough: SomeContainers): Bilingual {
  const names = containersText([enough]);
  return both(
    `订的是拼箱，货有 ${measurement} m³、${gross} kg；整柜 ${names} 可能更省。请核对订舱。`,
    `LCL is booked for ${measurement} m³ and ${gross} kg; ${names} may cost less. Check the booking.`,
  );
}

function unknownType(booked: string, types: readonly Container[]): Bilingual {
  const known = same(types.map(({ type }) => type).join(', '));
  return both(
    `柜型“${booked.trim()}”不认识（认识的有 ${known.zh}），没有检查装载。请改写成 1×40HQ 这样，或在“跟单_柜型”里添加。`,
    `The container type “${booked.trim()}” is not known (known are ${known.en}), so its filling was not checked. Write it as 1×40HQ, or add it to Gendan Containers.`,
  );
}
