import { createCalculation } from "../../calculation/calculation";
import { GERMAN } from "../../culture/culture";
import { areaOf } from "../../model/area";
import type { ExternalFunctions } from "../../model/calculator";
import { emptySheet, emptyWorkbook } from "../../model/empty";
import type { Cell, Sheet, WorkbookState } from "../../model/state";
import { DEFAULT_STYLE, type CellStyle } from "../../model/style";
import type { Constant } from "../../model/values";
import { Workbook } from "../../model/workbook";
import { readXlsx } from "../../xlsx/read";
import { writeXlsx } from "../../xlsx/write";
import type { WriteOptions } from "../../xlsx/options";
import { ADDIN } from "./addin";

/** FLUX.PRICE is 89.5, or #N/A for "Unbekannt"; FLUX.SCHEDULE is a table of three rows. */
const FUNCTIONS: ExternalFunctions = {
  has: (name) => ["FLUX.PRICE", "FLUX.SCHEDULE"].includes(name.toUpperCase()),
  call: (name, [product]) =>
    name.toUpperCase() === "FLUX.PRICE"
      ? product === "Unbekannt"
        ? { error: "#N/A" }
        : 89.5
      : [
          ["Monat", "Betrag"],
          ["Januar", 1],
          ["Februar", 2],
        ],
  startCell: () => undefined,
  endCell: () => undefined,
  onAnswered: () => () => undefined,
  onFunctionsChanged: () => () => undefined,
};

type Content = Constant | null | { readonly content?: Constant; readonly look: Partial<CellStyle> };

/** Contents of cells by address. */
export type Contents = Readonly<Record<string, Content>>;

/** The cells of a sheet by address; a text that begins with "=" is an English formula. */
export function cellsAt(contents: Contents): Sheet["rows"] {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [address, content] of Object.entries(contents)) {
    const { row, column } = areaOf(address);
    const isStyled = typeof content === "object" && content !== null && "look" in content;
    const value = isStyled ? (content.content ?? null) : content;
    const style = isStyled ? { ...DEFAULT_STYLE, ...content.look } : DEFAULT_STYLE;
    const cells = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, cells);
    const isFormula = typeof value === "string" && value.startsWith("=");
    cells.set(
      column,
      isFormula ? { constant: null, formula: value, style } : { constant: value, style },
    );
  }
  return rows;
}

export function sheetWith(part: Partial<Sheet>, name = "Angebot", id = "{1}"): Sheet {
  return { ...emptySheet(id, name), ...part };
}

export function stateWith(
  sheets: readonly Sheet[],
  part: Partial<WorkbookState> = {},
): WorkbookState {
  return { ...emptyWorkbook(sheets), ...part };
}

function openWorkbook(state: WorkbookState): Workbook {
  const calculator = createCalculation({ culture: GERMAN, functions: FUNCTIONS });
  return new Workbook({ culture: GERMAN, calculator, state });
}

export async function save(
  state: WorkbookState,
  options: WriteOptions = { addin: ADDIN },
): Promise<Uint8Array> {
  return writeXlsx(openWorkbook(state), options);
}

/** Reads a file; new sheets are "{1}", "{2}" ..., and other things are counted on from there. */
export async function open(bytes: Uint8Array): Promise<{
  readonly state: WorkbookState;
  readonly losses: readonly string[];
  readonly activeSheet: string | undefined;
}> {
  const losses: string[] = [];
  let count = 0;
  let activeSheet: string | undefined;
  const state = await readXlsx(bytes, {
    culture: GERMAN,
    addin: ADDIN,
    newId: () => `{${(count += 1)}}`,
    onLoss: (loss) => losses.push(loss),
    onActiveSheet: (id) => {
      activeSheet = id;
    },
  });
  return { state, losses, activeSheet };
}
