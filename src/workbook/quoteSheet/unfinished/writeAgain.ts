import { Money } from "../../../pricing";
import type { QuoteDocument } from "../../../quote";
import { insertSheet } from "../../priceSheet/insertSheet";
import type { Basis, UnfinishedAbout, UpdateOutcome } from "../../ports/quotes/quotePort";
import { areaAddress } from "../../connection/addresses";
import { writeAtSelection } from "../write/atSelection";
import { copyForCustomer } from "../write/copyForCustomer";
import { plannedQuote } from "../layout/evaluated";
import { comparisonSheet } from "../extras/comparisonSheet";
import { paymentPlanSheet } from "../extras/paymentPlanSheet";
import { writeExtraSheet } from "../extras/writeExtraSheet";
import { fillForm } from "../form/fillForm";
import { insertSampleForm } from "../form/sampleForm";
import type { WrittenForm } from "../form/rollbackForm";
import { writeToNewSheet } from "../write/newSheet";
import { Refusal, type ExcelSession } from "../../connection/session";
import type { WrittenAtSelection } from "../rollback/rollbackAtSelection";
import type { WrittenUpdate } from "../rollback/rollbackUpdate";
import { updateQuote } from "../update/updateQuote";
import type { Again, WrittenSheet } from "./writtenSheet";

type Kind = Exclude<UnfinishedAbout["kind"], "deletion">;

/**
 * Writes anew what a note tells of, once that is taken back.
 *
 * @param document the quote as it is by now; undefined for a write without one
 * @returns the sheet where it stands
 * @throws Refusal workbookChanged where it has no longer the room that it had, and whatever its writing throws
 */
export async function writeAgain(
  session: ExcelSession,
  kind: Kind,
  write: unknown,
  document: QuoteDocument | undefined,
  basis: Basis | undefined,
): Promise<string> {
  const outcome = await written(session, kind, write, document, basis);
  if (outcome !== "hasSheet" && outcome.status === "written") return outcome.place.sheet;
  throw new Refusal({ code: "workbookChanged" });
}

type Outcome = UpdateOutcome | "hasSheet";

async function written(
  session: ExcelSession,
  kind: Kind,
  write: unknown,
  document: QuoteDocument | undefined,
  basis: Basis | undefined,
): Promise<Outcome> {
  if (kind === "sheet") return sheetAgain(session, (write as WrittenSheet).again, document, basis);
  if (!document) throw new Refusal({ code: "quoteNotFound" });
  const { worksheets } = session.context.workbook;
  switch (kind) {
    case "selection": {
      const { sheetId, area, room, isLive } = write as WrittenAtSelection;
      const sheet = worksheets.getItem(sheetId);
      sheet.activate();
      sheet.getRange(areaAddress({ ...area, rows: 1, columns: 1 })).select();
      return writeAtSelection(session, document, isLive, room.occupied, basis);
    }
    case "form": {
      const { formId, isWithoutLines } = write as WrittenForm;
      worksheets.getItem(formId).activate();
      return fillForm(session, document, isWithoutLines, basis);
    }
    case "update": {
      const { isLive, options } = write as WrittenUpdate;
      return updateQuote(session, document, isLive, { ...options, basis });
    }
  }
}

async function sheetAgain(
  session: ExcelSession,
  again: Again,
  document: QuoteDocument | undefined,
  basis: Basis | undefined,
): Promise<Outcome> {
  switch (again.what) {
    case "quote": {
      const { isLive, isAnew } = again;
      if (!document) throw new Refusal({ code: "quoteNotFound" });
      return writeToNewSheet(session, document, isLive, { isAnew, basis });
    }
    case "copy":
      return copyForCustomer(session, again.quoteId, again.revision);
    case "comparison": {
      const { evaluation, plan } = plannedQuote(again.document, session.settings.namespace);
      const { months, upgradeCost } = again;
      const extra = comparisonSheet(evaluation, { months, upgradeCost: Money.of(upgradeCost) });
      return writeExtraSheet(session, extra, plan, again);
    }
    case "paymentPlan": {
      const { evaluation, plan } = plannedQuote(again.document, session.settings.namespace);
      return writeExtraSheet(session, paymentPlanSheet(evaluation), plan, again);
    }
    case "sampleForm":
      return insertSampleForm(session);
    case "terms": {
      const outcome = await insertSheet(session, again.newSheet);
      if (outcome.status === "failed") throw new Refusal(outcome.problem);
      return { status: "written", place: { sheet: outcome.sheet, address: "A1" } };
    }
  }
}
