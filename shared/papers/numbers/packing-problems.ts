import { both, type Bilingual } from '../../lang';
import { cartonSize } from '../../trade/carton-size';
import { PRODUCTS } from '../../trade/sheets/products.sheet';
import type { Counted } from './cartons';
import { isLess } from './decimal';
import type { GoodsLine } from './goods-line';
import { cellName, ofLine, ofProduct, type NumberCell, type NumberProblem } from './problem';
import { isSameUnit } from './units';
import type { Weights } from './weights';

type Found = Omit<NumberProblem, 'line'>;

const found = (severity: Found['severity'], cells: readonly NumberCell[], text: Bilingual): Found => ({
  severity,
  cells,
  text,
});

/** What is missing, wrong or to be known about how a line is packed. `weights` is undefined without a number of cartons. */
export function packingProblems(goods: GoodsLine, counted: Counted, weights: Weights | undefined): Found[] {
  if (!goods.product) return [noProduct(goods)];
  return [
    ...ofCartons(goods, counted),
    ...missingWeights(goods, weights),
    ...ofWeights(goods, counted, weights),
    ...ofMeasurement(goods),
  ];
}

function noProduct({ line }: GoodsLine): Found {
  return found('missing', [ofLine('item')], both(
    `“${PRODUCTS.title.zh}”里没有货号 ${line.item}，算不出箱数、重量和体积。请添加这个产品，或改正明细里的货号。`,
    `${PRODUCTS.title.en} has no item ${line.item}, so there are no cartons, weights and measurement. Add the product, or put the item of the line right.`,
  ));
} // prettier-ignore

function ofCartons({ line, product }: GoodsLine, { cartons, reckoned }: Counted): Found[] {
  const problems: Found[] = [];
  const [lineCartons, perCarton] = [cellName(ofLine('cartons'), line), cellName(ofProduct('perCarton'), line)];
  if (cartons === undefined) {
    problems.push(found('missing', [ofProduct('perCarton'), ofLine('cartons')], both(
      `${perCarton.zh}空着，算不出箱数。请填写，或在${lineCartons.zh}写上箱数。`,
      `${perCarton.en} is blank, so there are no cartons. Fill it in, or write the number in ${lineCartons.en}.`,
    )));
  }
  if (reckoned && cartons !== reckoned.cartons) {
    problems.push(found('note', [ofLine('cartons'), ofProduct('perCarton')], both(
      `${lineCartons.zh}写的是 ${cartons}，按每箱 ${product!.perCarton} 算是 ${reckoned.cartons}；单证按明细写的 ${cartons} 箱。请核对。`,
      `${lineCartons.en} says ${cartons}; at ${product!.perCarton} a carton it would be ${reckoned.cartons}. Papers say ${cartons}, as the line does. Check it.`,
    )));
  }
  const [a, b] = [line.unit, product!.unit];
  if (reckoned && a !== undefined && b !== undefined && !isSameUnit(a, b)) {
    problems.push(found('note', [ofLine('unit'), ofProduct('unit')], both(
      `${cellName(ofLine('unit'), line).zh}是 ${a}，产品的单位是 ${b}；箱数按每箱 ${product!.perCarton} ${b} 算，可能不对。请核对单位和每箱数量。`,
      `${cellName(ofLine('unit'), line).en} is ${a}, the product’s is ${b}; cartons are counted at ${product!.perCarton} ${b} each and may be wrong. Check the units and the pieces per carton.`,
    )));
  }
  return problems;
} // prettier-ignore

function missingWeights({ line, product }: GoodsLine, weights: Weights | undefined): Found[] {
  const { cartonGross, cartonNet, netEach, perCarton } = product!;
  const isNetKnown =
    weights?.net !== undefined ||
    cartonNet !== undefined ||
    (netEach !== undefined && perCarton !== undefined);
  return [
    ...(cartonGross === undefined ? (['cartonGross'] as const) : []),
    ...(isNetKnown ? [] : (['cartonNet'] as const)),
  ].map((column) => {
    const { zh, en } = cellName(ofProduct(column), line);
    const text = both(
      `${zh}空着，算不出重量。请填写。`,
      `${en} is blank, so there is no such weight. Fill it in.`,
    );
    return found('missing', [ofProduct(column)], text);
  });
}

function ofWeights(goods: GoodsLine, counted: Counted, weights: Weights | undefined): Found[] {
  const { cartonGross, cartonNet, netEach } = goods.product!;
  const isCellBelow = cartonGross !== undefined && cartonNet !== undefined && cartonGross < cartonNet;
  if (isCellBelow || (weights?.gross && weights.net && isLess(weights.gross, weights.net))) {
    return [grossBelowNet(goods, cartonNet === undefined ? 'netEach' : 'cartonNet')];
  }
  const problems: Found[] = [];
  const each = cellName(ofProduct('netEach'), goods.line);
  if (weights?.isEachDoubtful) {
    const { perCarton } = goods.product!;
    problems.push(found('note', [ofProduct('netEach'), ofProduct('cartonNet'), ofProduct('perCarton')], both(
      `${each.zh}是 ${netEach}，每箱 ${perCarton} 件，和箱净重 ${cartonNet} 对不上；重量按箱净重算。请核对这三格。`,
      `${each.en} is ${netEach}, which at ${perCarton} a carton is not the carton’s net weight of ${cartonNet}; weights are those of the carton. Check the three cells.`,
    )));
  }
  if (weights?.isEstimate && !weights.isEachDoubtful) {
    // What would weigh it exactly: the goods, and where those are known the packing.
    const wanted = ofProduct(netEach === undefined ? 'netEach' : 'cartonNet');
    const cell = cellName(wanted, goods.line);
    const why = counted.rest === undefined
      ? both('不知道每箱装多少', 'how full the cartons are is not known')
      : both(`尾箱只有 ${counted.rest} 件`, `the last carton holds ${counted.rest} only`);
    problems.push(found('note', [wanted], both(
      `${goods.line.item}：${why.zh}，重量按满箱算，是估计数。填写${cell.zh}就能算准，或等工厂过磅后填实际重量。`,
      `${goods.line.item}: ${why.en}, and each is weighed as a full one: an estimate. Fill in ${cell.en}, or the actual weights once the factory has weighed them.`,
    )));
  }
  return problems;
} // prettier-ignore

function grossBelowNet({ line, product }: GoodsLine, net: 'cartonNet' | 'netEach'): Found {
  const [gross, other] = [cellName(ofProduct('cartonGross'), line), cellName(ofProduct(net), line)];
  return found('refused', [ofProduct('cartonGross'), ofProduct(net)], both(
    `${gross.zh}是 ${product!.cartonGross}，小于净重（${other.zh}是 ${product![net]}）；毛重不可能小于净重。请改正其中一格。`,
    `${gross.en} is ${product!.cartonGross}, below the net weight (${other.en} is ${product![net]}); gross is never below net. Put one of the two right.`,
  ));
} // prettier-ignore

function ofMeasurement({ line, product }: GoodsLine): Found[] {
  if (cartonSize(product!.cartonSize ?? '')) return [];
  const { zh, en } = cellName(ofProduct('cartonSize'), line);
  const text = both(
    `${zh}空着，算不出体积。请按厘米写成 60×40×35。`,
    `${en} is blank, so there is no measurement. Write centimetres as 60×40×35.`,
  );
  return [found('missing', [ofProduct('cartonSize')], text)];
}
