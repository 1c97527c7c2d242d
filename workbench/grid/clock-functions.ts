import type { Ctor } from '@univerjs/core';
import {
  BaseFunction,
  NumberValueObject,
  type BaseValueObject,
  type IFunctionNames,
} from '@univerjs/engine-formula';
import { dayOf, toSerial, type Moment } from '../../shared/time/moment';

/** TODAY() and NOW() by the page's clock, in place of the grid's own, which look at the machine and take its day in UTC. */
export function clockFunctions(now: () => Moment): [Ctor<BaseFunction>, IFunctionNames][] {
  return [
    [giving(() => dayOf(now()), 'yyyy-mm-dd'), 'TODAY' as IFunctionNames],
    [giving(() => toSerial(now()), 'yyyy-mm-dd hh:mm'), 'NOW' as IFunctionNames],
  ];
}

function giving(serial: () => number, format: string): Ctor<BaseFunction> {
  return class extends BaseFunction {
    override minParams = 0;
    override maxParams = 0;

    override calculate(): BaseValueObject {
      return NumberValueObject.create(serial(), format);
    }
  };
}
