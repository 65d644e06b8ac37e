import type { CellTable } from "./cell/cell";
import type { DeclarationOf, FunctionId } from "./declarations";
import { run as arr } from "./definitions/quotes/arr";
import { run as breakEven } from "./definitions/prices/breakEven";
import { run as catalog } from "./definitions/prices/catalog";
import { run as cheapest } from "./definitions/prices/cheapest";
import { run as check } from "./definitions/quotes/check";
import { run as compare } from "./definitions/prices/compare";
import { run as endDate } from "./definitions/terms/endDate";
import { run as explain } from "./definitions/prices/explain";
import { run as find } from "./definitions/prices/find";
import { run as gross } from "./definitions/terms/gross";
import { run as mrr } from "./definitions/quotes/mrr";
import { run as noticeBy } from "./definitions/terms/noticeBy";
import { run as oneOff } from "./definitions/quotes/oneOff";
import { run as period } from "./definitions/quotes/period";
import { run as price } from "./definitions/prices/price";
import { run as prices } from "./definitions/prices/prices";
import { run as quote } from "./definitions/quotes/quote";
import { run as revenue } from "./definitions/quotes/revenue";
import { run as schedule } from "./definitions/quotes/schedule";
import { run as support } from "./definitions/terms/support";
import { run as tcv } from "./definitions/quotes/tcv";
import { run as tier } from "./definitions/prices/tier";
import { run as total } from "./definitions/quotes/total";
import { run as upgrade } from "./definitions/prices/upgrade";
import { run as vat } from "./definitions/terms/vat";
import { run as version } from "./definitions/prices/version";

/** As many raw values as the declaration has parameters. */
type RawValuesOf<Parameters extends readonly unknown[]> = { [Index in keyof Parameters]: unknown };

type ArgumentsOf<Id extends FunctionId> = RawValuesOf<DeclarationOf<Id>["parameters"]>;

type ResultOf<Id extends FunctionId> =
  DeclarationOf<Id>["result"]["dimensionality"] extends "matrix"
    ? CellTable
    : DeclarationOf<Id>["result"]["type"] extends "number"
      ? number
      : DeclarationOf<Id>["result"]["type"] extends "string"
        ? string
        : number | string;

/** The compiler holds every implementation to its declaration: none is missing, none too many, parameters and results agree. */
type Implementations = {
  readonly [Id in FunctionId]: (...args: ArgumentsOf<Id>) => ResultOf<Id>;
};

/** What each function computes, by its id. */
export const IMPLEMENTATIONS: Implementations = {
  PRICE: price,
  PRICES: prices,
  TOTAL: total,
  TIER: tier,
  UPGRADE: upgrade,
  COMPARE: compare,
  CHEAPEST: cheapest,
  BREAKEVEN: breakEven,
  CATALOG: catalog,
  FIND: find,
  SUPPORT: support,
  ENDDATE: endDate,
  NOTICEBY: noticeBy,
  PERIOD: period,
  VAT: vat,
  GROSS: gross,
  QUOTE: quote,
  ONEOFF: oneOff,
  MRR: mrr,
  ARR: arr,
  TCV: tcv,
  SCHEDULE: schedule,
  REVENUE: revenue,
  EXPLAIN: explain,
  CHECK: check,
  VERSION: version,
};
