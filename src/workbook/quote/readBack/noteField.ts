import type { DocumentLine } from "../../../pricing";
import type { PlannedRow } from "../layout/plan";
import { SAME, read, type FieldReading } from "./fieldReading";
import { textOf, type SheetCell } from "./quoteCells";

/** The note of a line, without the calculation of an upgrade that the add-in has written below it (U1). */
export function readNote(
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
