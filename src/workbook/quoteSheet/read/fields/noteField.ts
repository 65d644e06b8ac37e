import type { DocumentLine } from "../../../../quote";
import type { PlannedRow } from "../../layout/plan";
import { SAME, read, type FieldReading } from "./fieldReading";
import { textOf, type SheetCell } from "../quoteCells";
import type { TextOfRows } from "../lines/textOfRows";

/**
 * The note of a line, without the calculation of an upgrade that the add-in has written below it (U1). One that stands
 * in rows below its line goes on what has been typed into its cell, where earlier versions have written all of it.
 */
export function readNote(
  cell: SheetCell,
  line: DocumentLine,
  planned: PlannedRow | undefined,
  below: TextOfRows,
): FieldReading {
  if (below.before === "") return readCell(cell, line, planned);
  const inCell = readCell(cell, { ...line, note: "" }, planned);
  const typed = inCell.kind === "read" ? (inCell.change.note ?? "") : "";
  const note = [typed, below.after].filter((text) => text !== "").join("\n");
  return note === line.note.replaceAll("\r\n", "\n") ? SAME : read({ note });
}

function readCell(
  cell: SheetCell,
  line: DocumentLine,
  planned: PlannedRow | undefined,
): FieldReading {
  const written = writtenNote(planned);
  const found = textOf(cell);
  if (found === written) return SAME;
  const stored = line.note.replaceAll("\r\n", "\n");
  const calculation = written.slice(stored.length).replace(/^\n/, "");
  const isBelow = calculation !== "" && found.endsWith(calculation);
  const note = isBelow ? found.slice(0, -calculation.length).replace(/\n$/, "") : found;
  return note === stored ? SAME : read({ note });
}

function writtenNote(planned: PlannedRow | undefined): string {
  const content = planned?.cells.note?.content;
  if (content?.kind === "formula") return String(content.value);
  return content?.kind === "text" ? content.text.replaceAll("\r\n", "\n") : "";
}
