import type { FunctionDeclaration } from "./declaration/declaration";
import { declaration as arr } from "./definitions/quotes/arr";
import { declaration as breakEven } from "./definitions/prices/breakEven";
import { declaration as catalog } from "./definitions/prices/catalog";
import { declaration as cheapest } from "./definitions/prices/cheapest";
import { declaration as check } from "./definitions/quotes/check";
import { declaration as compare } from "./definitions/prices/compare";
import { declaration as endDate } from "./definitions/terms/endDate";
import { declaration as explain } from "./definitions/prices/explain";
import { declaration as find } from "./definitions/prices/find";
import { declaration as gross } from "./definitions/terms/gross";
import { declaration as mrr } from "./definitions/quotes/mrr";
import { declaration as noticeBy } from "./definitions/terms/noticeBy";
import { declaration as oneOff } from "./definitions/quotes/oneOff";
import { declaration as period } from "./definitions/quotes/period";
import { declaration as price } from "./definitions/prices/price";
import { declaration as prices } from "./definitions/prices/prices";
import { declaration as quote } from "./definitions/quotes/quote";
import { declaration as revenue } from "./definitions/quotes/revenue";
import { declaration as schedule } from "./definitions/quotes/schedule";
import { declaration as support } from "./definitions/terms/support";
import { declaration as tcv } from "./definitions/quotes/tcv";
import { declaration as tier } from "./definitions/prices/tier";
import { declaration as total } from "./definitions/quotes/total";
import { declaration as upgrade } from "./definitions/prices/upgrade";
import { declaration as vat } from "./definitions/terms/vat";
import { declaration as version } from "./definitions/prices/version";

/** Every function of the add-in, in the order of the reference. */
export const DECLARATIONS = [
  price,
  prices,
  total,
  tier,
  upgrade,
  compare,
  cheapest,
  breakEven,
  catalog,
  find,
  support,
  endDate,
  noticeBy,
  period,
  vat,
  gross,
  quote,
  oneOff,
  mrr,
  arr,
  tcv,
  schedule,
  revenue,
  explain,
  check,
  version,
] as const satisfies readonly FunctionDeclaration[];

type Declaration = (typeof DECLARATIONS)[number];

export type FunctionId = Declaration["id"];

/** The declaration of one function. */
export type DeclarationOf<Id extends FunctionId> = Extract<Declaration, { readonly id: Id }>;
