import { isError, type CellValue } from '../../shared/book/model';
import type { Result } from '../spreadsheet/calc';
import type { Argument, CustomCall, CustomFunctions } from '../spreadsheet/calc.evaluate';
import type { Project } from './project';
import { serialOfInstant } from './zones';

export interface CellFunctions extends CustomFunctions {
  /** What functions threw: the sentence that a cell shows beside `#ERROR!`. */
  readonly sentences: string[];
}

/** The project's custom functions as cells call them: each call an execution of its own, with hardly any rights. */
export function cellFunctions(project: Project): CellFunctions {
  const sentences: string[] = [];
  const names = project.functions().filter((name) => /^[A-Z]+_[A-Z]+$/.test(name));
  return {
    names,
    sentences,
    call: async ({ name, args }: CustomCall): Promise<Result> => {
      const { result, error } = project.run(name, args.map(handedIn), { mode: 'CUSTOM_FUNCTION' });
      if (error !== undefined) {
        sentences.push(error);
        return { error: '#ERROR!' };
      }
      const { zone } = project.world.workbook;
      return Array.isArray(result)
        ? (result as unknown[][]).map((row) => row.map((cell) => shown(cell, zone)))
        : shown(result, zone);
    },
  };
}

function handedIn(arg: Argument | undefined): unknown {
  if (arg === undefined || arg === null) return '';
  if (Array.isArray(arg)) return (arg as CellValue[][]).map((row) => row.map(handedIn));
  const value = arg as CellValue;
  return isError(value) ? value.error : value;
}

function shown(value: unknown, zone: string): CellValue {
  // Google shows nothing for null, and for an empty text.
  if (value === null || value === undefined || value === '') return '';
  if (Object.prototype.toString.call(value) === '[object Date]')
    return serialOfInstant((value as Date).getTime(), zone);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}
