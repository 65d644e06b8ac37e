import { comparisonSheet } from "../../../workbook/ports/comparisonSheet";
import type { NewSheet } from "../../../workbook/ports/port";
import type { Pane } from "../../environment/PaneContext";
import type { ComparisonLookup } from "./comparisonLookup";
import type { Lookup } from "../lookup";
import type { PriceLookupState } from "../priceLookupState";

/** The sheet that compares what is shown; undefined while nothing can be compared. */
export function comparisonSheetFor(
  { typed }: PriceLookupState,
  { needsUsers, product, users }: Lookup,
  { comparison, upgradeCost }: ComparisonLookup,
  { namespace, texts }: Pick<Pane, "namespace" | "texts">,
): NewSheet | undefined {
  if (!product || !comparison || !upgradeCost.ok) return undefined;
  const { name, title, ...labels } = texts.sheet;
  return comparisonSheet(
    {
      namespace,
      product: product.name,
      users: needsUsers ? users : undefined,
      months: comparison.months,
      upgradeCost: upgradeCost.value?.toNumber() ?? 0,
      edition: typed.edition === "" ? undefined : typed.edition,
    },
    { ...labels, name: name(product.name), title: title(product.name) },
  );
}
