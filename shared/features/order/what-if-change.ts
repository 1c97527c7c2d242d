import type { Moment } from '../../time/moment';

/** One thing that might be otherwise on an order. Plain JSON. */
export type WhatIfChange =
  | { readonly what: 'date'; readonly field: string; readonly to: Moment }
  | { readonly what: 'done' | 'planned'; readonly stage: string; readonly to: Moment }
  /** `to` as a person writes a limit: `5wd`, `3个工作日`. On this order only. */
  | { readonly what: 'limit'; readonly stage: string; readonly to: string };
