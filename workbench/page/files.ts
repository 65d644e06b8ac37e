import { localFunctionName } from "../formula/functionNames";
import { areaOf } from "../model/area";
import { emptySheet, emptyWorkbook } from "../model/empty";
import type { Id, WorkbookState } from "../model/state";
import { TRIAL_CELL } from "./sample/prices";
import { sampleWorkbook } from "./sample/sampleWorkbook";
import type { Session } from "./session";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ENDING = ".xlsx";

export function showSample(session: Session): void {
  const { workbook, language, texts } = session;
  show(session, sampleWorkbook(workbook, language), texts.sampleWorkbook);
  workbook.select(workbook.activeSheet.id, [areaOf(TRIAL_CELL)]);
}

export function showEmpty(session: Session): void {
  const { workbook, texts } = session;
  const sheet = emptySheet(workbook.newId(), `${workbook.culture.sheetName}1`);
  show(session, emptyWorkbook([sheet]), texts.newWorkbook);
}

/** Asks for an .xlsx file and opens it in place of the present workbook. */
export function openFile(session: Session): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = `${ENDING},${XLSX}`;
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) void readFile(session, file);
  });
  input.click();
}

/** Opens a file; what is no workbook is refused. */
async function readFile(session: Session, file: File): Promise<void> {
  const { workbook, addin, editing, notice, texts } = session;
  const { openXlsx, UnreadableWorkbook } = await import("./xlsx");
  let front: Id | undefined;
  const losses: string[] = [];
  const uncalculated = new Set<string>();
  editing.cancel();
  try {
    await openXlsx(workbook, await file.arrayBuffer(), {
      addin: addin.file,
      onActiveSheet: (id) => (front = id),
      onLoss: (loss) => losses.push(loss),
      onUncalculated: (name) => uncalculated.add(localFunctionName(name, workbook.culture)),
    });
    shown(session, file.name.replace(/\.xlsx$/i, ""), front);
    const said = [
      uncalculated.size > 0 ? texts.uncalculated([...uncalculated]) : "",
      losses.length > 0 ? texts.losses.opened(losses) : "",
    ].filter((text) => text !== "");
    if (said.length > 0) notice.set(said.join(" "));
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    notice.set(texts.refusals.unreadable(file.name));
  }
}

/** Gives the workbook to the browser as a download; for LibreOffice with values instead of formulas that spill. */
export async function saveFile(
  { workbook, addin, bookName, grid, notice, texts }: Session,
  readers: "anyone" | "libreOffice" = "anyone",
): Promise<void> {
  const { writeXlsx } = await import("./xlsx");
  const losses: string[] = [];
  const bytes = await writeXlsx(workbook, {
    addin: addin.file,
    readers,
    onLoss: (loss) => losses.push(loss),
  });
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${bookName.get()}${ENDING}`;
  link.click();
  URL.revokeObjectURL(url);
  if (losses.length > 0) notice.set(texts.losses.saved(losses));
  grid.get()?.focus();
}

function show(session: Session, state: WorkbookState, name: string): void {
  session.editing.cancel();
  session.workbook.replace(state);
  shown(session, name);
}

/** Another workbook is open by now. */
function shown(session: Session, name: string, front?: Id): void {
  const { workbook, bookName, notice, grid } = session;
  if (front !== undefined && workbook.sheet(front).visibility === "Visible") {
    workbook.activate(front);
  }
  bookName.set(name);
  notice.set(undefined);
  grid.get()?.focus();
}
