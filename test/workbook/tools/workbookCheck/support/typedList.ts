import type { Reading } from "../../../../../src/workbook/ports/port";
import type {
  CellFinding,
  WorkbookCheck,
} from "../../../../../src/workbook/ports/tools/workbookCheckPort";
import { createWorkbookCheck } from "../../../../../src/workbook/tools/workbookCheck/officeWorkbookCheck";
import {
  areaOf,
  enterValues,
  openWorkbook,
  PROFILES,
  type ExternalFunctions,
  type OpenWorkbook,
} from "../../../../../workbench";
import { answeredFunctions } from "../../frozen/support/answeredFunctions";

export const tool = createWorkbookCheck("FLUX", 25);

const LIST = [
  ["Kunde", "Artikel", "Bindung", "User", "Stk.", "EP", "GP"],
  ["Nord AG", "Call Recording", "Abo24", 45, 2, 89.5, 179],
  ["", "Call Recording", "Abo24", 45, 2, 44.75, 89.5],
  ["", "Pro IVR", "einmalig", "", 1, 249, 249],
  ["Süd KG", "Group Busy", "Abo12", "", 1, 8, "'8,00 €"],
  ["Summe", "", "", "", "", "", 525.5],
];

/** FLUX.PRICE that gives #N/A for "Cal Recording", and #NAME? is what Excel says of others. */
function functions(): ExternalFunctions {
  const answered = answeredFunctions();
  return {
    ...answered,
    call(name, args, at) {
      const [products] = args;
      const answer = (product: unknown) =>
        product === "Cal Recording" ? ({ error: "#N/A" } as const) : 249;
      if (name === "FLUX.PRICES" && Array.isArray(products)) {
        return products.map(([product]) => [answer(product)]);
      }
      return products === "Cal Recording" ? answer(products) : answered.call(name, args, at);
    },
  };
}

/** A workbook with a list of typed prices in B3:H8, of which some are not those of the price list. */
export function openList(profile: keyof typeof PROFILES = "windows-de"): OpenWorkbook {
  const excel = openWorkbook({ profile: PROFILES[profile], functions: functions() });
  const { workbook } = excel.host;
  excel.change((draft) => {
    enterValues(draft, workbook.culture, workbook.activeSheet.id, areaOf("B3:H8"), LIST);
  });
  return excel;
}

export async function done<Value>(reading: Promise<Reading<Value>>): Promise<Value> {
  const outcome = await reading;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

export async function checked(by = tool): Promise<WorkbookCheck> {
  const { signal } = new AbortController();
  const result = await done(by.check({ onProgress: () => undefined, signal }));
  if (!result) throw new Error("cancelled");
  return result;
}

export function shown({ sheet, address, ...finding }: CellFinding): string {
  const place = `${sheet}!${address}`;
  if (finding.kind === "price") {
    return `${place} ${finding.reason.kind} ${finding.content} -> ${finding.expected}`;
  }
  if (finding.kind === "line") return `${place} line ${finding.error.code}`;
  const why =
    finding.kind === "formulaError" ? ` ${finding.value} ${finding.error?.code ?? "?"}` : "";
  return `${place} ${finding.kind}${why}`;
}

/** What is wrong in that list. */
export const PRICES = [
  "Tabelle1!G5 tier 44.75 -> 89.5",
  "Tabelle1!H5 tier 89.5 -> 179",
  "Tabelle1!G6 line termNotOffered",
  "Tabelle1!G7 other 8 -> 7",
  "Tabelle1!H7 other 8,00 € -> 7",
];
