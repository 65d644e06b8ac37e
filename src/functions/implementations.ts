import type { CellTable } from "./cell";
import type { DeclarationOf, FunctionId } from "./declarations";
import { run as arr } from "./definitions/arr";
import { run as breakEven } from "./definitions/breakEven";
import { run as catalog } from "./definitions/catalog";
import { run as cheapest } from "./definitions/cheapest";
import { run as check } from "./definitions/check";
import { run as compare } from "./definitions/compare";
import { run as endDate } from "./definitions/endDate";
import { run as explain } from "./definitions/explain";
import { run as find } from "./definitions/find";
import { run as gross } from "./definitions/gross";
import { run as mrr } from "./definitions/mrr";
import { run as noticeBy } from "./definitions/noticeBy";
import { run as oneOff } from "./definitions/oneOff";
import { run as period } from "./definitions/period";
import { run as price } from "./definitions/price";
import { run as prices } from "./definitions/prices";
import { run as quote } from "./definitions/quote";
import { run as schedule } from "./definitions/schedule";
import { run as support } from "./definitions/support";
import { run as tcv } from "./definitions/tcv";
import { run as tier } from "./definitions/tier";
import { run as total } from "./definitions/total";
import { run as upgrade } from "./definitions/upgrade";
import { run as vat } from "./definitions/vat";
import { run as version } from "./definitions/version";

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
  EXPLAIN: explain,
  CHECK: check,
  VERSION: version,
};
