import type { ExcelSession } from "../../connection/session";
import { withEdition } from "../../formulas/calls/withEdition";
import { formulaForms } from "../../formulas/damage";
import { planRepair } from "../../formulas/planRepair";
import { enterAll, undoEntered } from "../../formulas/repair";
import { scanSheets } from "../../formulas/scanSheets";
import { addressIn, cellsOf, isFormula } from "../../formulas/seenCells";
import type { EnteredList, PricedFormula } from "../../ports/tools/rePricingPort";

/** Enters a price list into formulas that are as they were, all or nothing of those that can be written. */
export async function enterList(
  session: ExcelSession,
  formulas: readonly PricedFormula[],
  edition: string,
): Promise<EnteredList> {
  const { namespace } = session.settings;
  const asked = new Map(formulas.map((each) => [`${each.sheet}!${each.address}`, each]));
  const found = new Set<string>();
  const sheets = await scanSheets(session);
  const standing = sheets.flatMap((sheet) => {
    const cells = [...cellsOf(sheet)].filter((cell) => {
      const at = addressIn(sheet, cell);
      const key = `${at.sheet}!${at.address}`;
      const isSame = isFormula(cell) && asked.get(key)?.formula === cell.formula;
      if (isSame) found.add(key);
      return isSame;
    });
    return cells.length > 0 ? [{ sheet, cells }] : [];
  });
  const forms = {
    ...formulaForms(namespace),
    repaired: ({ formula }: { readonly formula: string }) =>
      withEdition(formula, namespace, edition),
  };
  const { runs, left } = await planRepair(session, standing, forms);
  await enterAll(session, runs);
  return {
    entered: runs.flatMap(({ sheet, cells }) =>
      cells.map(({ before }) => addressIn(sheet, before)),
    ),
    left,
    changed: [...asked].flatMap(([key, { sheet, address }]) =>
      found.has(key) ? [] : [{ sheet, address }],
    ),
    undo: () => undoEntered(session.settings, runs),
  };
}
