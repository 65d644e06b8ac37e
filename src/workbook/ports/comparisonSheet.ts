import { formulaText } from "./formula";
import type { NewSheet, SheetCell } from "./port";

/** What the sheet says beside its numbers. */
export type ComparisonSheetTexts = {
  readonly name: string;
  readonly title: string;
  readonly product: string;
  readonly users: string;
  readonly months: string;
  readonly upgradeCost: string;
  readonly edition: string;
  readonly note: string;
};

export type ComparisonSheetInputs = {
  /** "FLUX" or the namespace of the development add-in. */
  readonly namespace: string;
  readonly product: string;
  readonly users: number | undefined;
  readonly months: number;
  /** In euro. */
  readonly upgradeCost: number;
  /** "2022-09"; undefined for the latest price list. */
  readonly edition: string | undefined;
};

const EURO_FORMAT = '#,##0.00 "€"';
const INPUTS = ["B3", "B4", "B5", "B6", "B7"] as const;

/** A sheet with the comparison of all terms as one live formula, and labelled cells for what it depends on. */
export function comparisonSheet(
  inputs: ComparisonSheetInputs,
  texts: ComparisonSheetTexts,
): NewSheet {
  const { namespace, product, users, months, upgradeCost, edition } = inputs;
  const formula = formulaText(
    {
      name: `${namespace}.COMPARE`,
      arguments: INPUTS.map((address) => ({ kind: "cell", cell: { sheet: texts.name, address } })),
    },
    texts.name,
  );
  return {
    name: texts.name,
    cells: [
      { kind: "text", address: "A1", text: texts.title },
      ...labels(texts),
      { kind: "text", address: "B3", text: product },
      ...(users === undefined ? [] : [{ kind: "number", address: "B4", number: users } as const]),
      { kind: "number", address: "B5", number: months },
      { kind: "number", address: "B6", number: upgradeCost },
      ...(edition === undefined ? [] : [{ kind: "text", address: "B7", text: edition } as const]),
      { kind: "text", address: "A8", text: texts.note },
      { kind: "formula", address: "A10", formula },
    ],
    formats: [
      { range: "A1", style: "title" },
      { range: "A3:A7", columnWidth: 130 },
      { range: "B3:B7", style: "input", columnWidth: 130 },
      { range: "C:G", columnWidth: 115 },
      // For "Ersparnis gegenüber Kauf" in bold.
      { range: "E:E", columnWidth: 155 },
      // A date would be made of an edition that is typed in, but for the text format.
      { range: "B7", numberFormat: "@" },
      { range: "B6", numberFormat: EURO_FORMAT },
      { range: "A10:G10", style: "heading" },
      { range: "B11:B17", numberFormat: EURO_FORMAT },
      { range: "D11:E17", numberFormat: EURO_FORMAT },
    ],
  };
}

function labels(texts: ComparisonSheetTexts): readonly SheetCell[] {
  const { product, users, months, upgradeCost, edition } = texts;
  return [product, users, months, upgradeCost, edition].map((text, index) => ({
    kind: "text",
    address: `A${String(3 + index)}`,
    text,
  }));
}
