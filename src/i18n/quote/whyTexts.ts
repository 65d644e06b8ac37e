import type { Money, Period, Rate, Term } from "../../pricing";
import type { DayReason, Reason } from "../../quote";

/** How figures are said in the language of a sentence. */
export type Say = {
  readonly count: (count: number) => string;
  readonly rate: (rate: Rate) => string;
  readonly euro: (amount: Money) => string;
  readonly day: (iso: string) => string;
  readonly term: (term: Term) => string;
  readonly period: (period: Period) => string;
  /** "41-80" with the dash that people print. */
  readonly tier: (label: string) => string;
};

type Sentences<Data extends { readonly code: string }> = {
  readonly [Code in Data["code"]]: (
    data: Extract<Data, { readonly code: Code }>,
    say: Say,
  ) => string;
};

export type WhyTexts = {
  readonly steps: Sentences<Reason>;
  readonly days: Sentences<DayReason>;
  readonly nothing: string;
  readonly results: Readonly<Record<"result" | "net" | "vat" | "gross", string>>;
};
