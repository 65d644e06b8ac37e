import { defaultLetterTexts, type LetterTexts } from "../letter/letterTexts";
import type { BillingInterval, ExtensionTerm } from "../../pricing";
import type { QuoteDocument, Seller } from "../model/quoteDocument";

/** The version of the stored form; an older one is migrated when it is read. */
export const SETTINGS_SCHEMA = 1;

export type SettingsPlace = "machine" | "workbook";

/** How quotes are numbered, and how far the counting is. */
export type Numbering = {
  /** Such as "AN-{JJJJ}-{NNNN}"; see quoteNumber.ts. */
  readonly pattern: string;
  /** The greatest number that was written, by year; by "" for a pattern without a year. */
  readonly lastNumbers: Readonly<Record<string, number>>;
};

/** In days; a quote that binds for longer is a mistake. */
export const LONGEST_VALIDITY = 3650;

const USUAL_DAYS = 30;

/** How long a new quote binds its seller. */
export type DefaultValidity =
  | { readonly kind: "bindingFor"; readonly days: number }
  | { readonly kind: "subjectToChange" };

/** With what a new quote begins. */
export type QuoteDefaults = {
  /** Of new lines, where the product is offered for it. */
  readonly term: ExtensionTerm;
  readonly interval: BillingInterval;
  readonly validity: DefaultValidity;
  readonly firstSupportYear: QuoteDocument["firstSupportYear"];
  /** Of the quote; the language of the pane is chosen at the foot of the pane. */
  readonly language: QuoteDocument["language"];
  /** Written with formulas, or with values only. */
  readonly isLive: boolean;
};

/** What is the same from quote to quote: never changed, always replaced. */
export type QuoteSettings = {
  readonly schema: typeof SETTINGS_SCHEMA;
  /** Where they were read from and will be saved; no part of the stored text. */
  readonly keptIn: SettingsPlace;
  readonly seller: Seller;
  readonly numbering: Numbering;
  readonly defaults: QuoteDefaults;
  readonly texts: Readonly<Record<QuoteDocument["language"], LetterTexts>>;
};

/** Those of a machine on which nothing has been set. */
export function defaultSettings(): QuoteSettings {
  return {
    schema: SETTINGS_SCHEMA,
    keptIn: "machine",
    seller: {
      company: "",
      addressLines: [],
      country: "DE",
      registeredOffice: "",
      registerCourt: "",
      registerNumber: "",
      managingDirectors: [],
      supervisoryBoardChair: "",
      vatId: "",
      email: "",
      phone: "",
      website: "",
    },
    numbering: { pattern: "AN-{JJJJ}-{NNNN}", lastNumbers: {} },
    defaults: {
      term: "purchase",
      interval: "monthly",
      validity: { kind: "bindingFor", days: USUAL_DAYS },
      firstSupportYear: "proRata",
      language: "de",
      isLive: true,
    },
    texts: { de: defaultLetterTexts("de"), en: defaultLetterTexts("en") },
  };
}

/** For how long a quote binds when somebody makes it binding. */
export function bindingDays({ defaults: { validity } }: QuoteSettings): number {
  return validity.kind === "bindingFor" ? validity.days : USUAL_DAYS;
}
