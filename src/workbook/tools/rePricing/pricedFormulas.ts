import type { ExcelSession } from "../../connection/session";
import { argumentReader } from "../../formulas/calls/argumentValues";
import { EDITION_ARGUMENTS } from "../../formulas/calls/editionArguments";
import { fluxCalls } from "../../formulas/calls/fluxCalls";
import { withEdition } from "../../formulas/calls/withEdition";
import { quotesAround } from "../../formulas/quotesAround";
import { scanSheets } from "../../formulas/scanSheets";
import { addressIn, cellsOf, isFormula } from "../../formulas/seenCells";
import type {
  PricedFormula,
  PricedFormulas,
  UnpricedFormula,
} from "../../ports/tools/rePricingPort";

/** All formulas of ours whose function takes a price list; nothing is changed. */
export async function pricedFormulas(session: ExcelSession): Promise<PricedFormulas> {
  const { namespace } = session.settings;
  const quoteAt = await quotesAround(session);
  const sheets = await scanSheets(session);
  const read = argumentReader(sheets);
  const formulas: PricedFormula[] = [];
  const left: UnpricedFormula[] = [];
  for (const sheet of sheets) {
    for (const cell of cellsOf(sheet)) {
      if (!isFormula(cell)) continue;
      const formula = String(cell.formula);
      const calls = fluxCalls(formula, namespace).filter(
        ({ name }) => EDITION_ARGUMENTS[name] !== undefined,
      );
      const [call] = calls;
      if (!call) continue;
      const at = addressIn(sheet, cell);
      const values = call.arguments.map((text) => read(text, sheet.name));
      const known = values.flatMap((rows) => (rows ? [rows] : []));
      if (quoteAt(at)) left.push({ ...at, reason: "quote" });
      else if (!call.isWhole || known.length < values.length) {
        left.push({ ...at, reason: "calculated" });
      } else if (withEdition(formula, namespace, "") === undefined) {
        left.push({ ...at, reason: "listInCell" });
      } else {
        const listPlace = EDITION_ARGUMENTS[call.name] ?? 0;
        formulas.push({ ...at, formula, name: call.name, listPlace, arguments: known });
      }
    }
  }
  return { formulas, left };
}
