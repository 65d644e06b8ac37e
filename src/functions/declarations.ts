import type { FunctionDeclaration } from "./declaration";
import { declaration as arr } from "./definitions/arr";
import { declaration as breakEven } from "./definitions/breakEven";
import { declaration as catalog } from "./definitions/catalog";
import { declaration as cheapest } from "./definitions/cheapest";
import { declaration as check } from "./definitions/check";
import { declaration as compare } from "./definitions/compare";
import { declaration as endDate } from "./definitions/endDate";
import { declaration as explain } from "./definitions/explain";
import { declaration as find } from "./definitions/find";
import { declaration as gross } from "./definitions/gross";
import { declaration as mrr } from "./definitions/mrr";
import { declaration as noticeBy } from "./definitions/noticeBy";
import { declaration as oneOff } from "./definitions/oneOff";
import { declaration as period } from "./definitions/period";
import { declaration as price } from "./definitions/price";
import { declaration as prices } from "./definitions/prices";
import { declaration as quote } from "./definitions/quote";
import { declaration as schedule } from "./definitions/schedule";
import { declaration as support } from "./definitions/support";
import { declaration as tcv } from "./definitions/tcv";
import { declaration as tier } from "./definitions/tier";
import { declaration as total } from "./definitions/total";
import { declaration as upgrade } from "./definitions/upgrade";
import { declaration as vat } from "./definitions/vat";
import { declaration as version } from "./definitions/version";

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
  explain,
  check,
  version,
] as const satisfies readonly FunctionDeclaration[];

type Declaration = (typeof DECLARATIONS)[number];

export type FunctionId = Declaration["id"];

/** The declaration of one function. */
export type DeclarationOf<Id extends FunctionId> = Extract<Declaration, { readonly id: Id }>;
