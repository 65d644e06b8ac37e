import type { ByTerm, ExplanationStep, Period, PricingError } from "../pricing";

/** What a message gets of a parameter: text, already written in its language. */
export type Spoken<Value> = Value extends readonly unknown[] ? readonly string[] : string;

type ParametersOf<Data extends { readonly code: string }> = {
  readonly [Name in Exclude<keyof Data, "code">]: Spoken<Data[Name]>;
};

type SentencesFor<Data extends { readonly code: string }> = {
  readonly [Code in Data["code"]]: (
    parameters: ParametersOf<Extract<Data, { readonly code: Code }>>,
  ) => string;
};

/** Everything that the functions and the pane say about prices, in one language. */
export type Messages = {
  readonly errors: Omit<SentencesFor<PricingError>, "inLine"> & {
    readonly inLine: (parameters: { readonly row: string; readonly sentence: string }) => string;
  };
  /** For a defect of ours, which no input should reach. */
  readonly unexpected: string;
  readonly terms: ByTerm<string>;
  /** How a price is said to be paid: "89,50 € im Monat". */
  readonly periods: Readonly<Record<Period, string>>;
  readonly steps: SentencesFor<ExplanationStep>;
  readonly headers: Headers;
  readonly version: (parts: { readonly addIn: string; readonly edition: string }) => string;
};

/** Column headings and labels of spilled tables. */
export type Headers = {
  readonly product: string;
  readonly term: string;
  readonly tier: string;
  readonly unitPrice: string;
  readonly price: string;
  readonly net: string;
  readonly period: string;
  readonly users: string;
  readonly quantity: string;
  readonly discount: string;
  readonly total: (months: string) => string;
  readonly saving: string;
  readonly cheapest: string;
  readonly dominated: string;
  readonly invoiceDate: string;
  readonly month: string;
  readonly from: string;
  readonly to: string;
  readonly vat: string;
  readonly gross: string;
  readonly step: string;
  readonly rule: string;
  readonly printed: string;
  readonly oneOffTotal: string;
  readonly monthlyTotal: string;
  readonly yearlyTotal: string;
  readonly perPack: (users: string) => string;
};
