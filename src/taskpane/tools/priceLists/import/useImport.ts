import { useMemo, useState } from "react";
import type { ListCells } from "../../../../workbook/ports/tools/listPricingPort";
import type { CellAddress, WorkbookProblem } from "../../../../workbook/ports/port";
import { cellOfList } from "../../../../workbook/ports/tools/listCells";
import type { CellPlace } from "../../../../priceLists";
import { usePane } from "../../../environment/PaneContext";
import { useDefect } from "../../../environment/useDefect";
import { todayHere } from "../../../../clock/clock";
import { readSource, sourceOfCells, sourceOfFile, type ListSource } from "./readSource";

/** Reads a list from the selection or from a file, as the edition that the user says. */
export function useImport() {
  const { workbook, namespace } = usePane();
  const [source, setSource] = useState<ListSource>();
  const [cells, setCells] = useState<ListCells>();
  const [id, setId] = useState(() => todayHere().slice(0, 7));
  const [day, setDay] = useState<string>();
  const [status, setStatus] = useState<"idle" | "reading" | "unreadable">("idle");
  const [problem, setProblem] = useState<WorkbookProblem>();
  const reportDefect = useDefect();
  const validFrom = day ?? `${id}-01`;
  const read = useMemo(
    () => source && readSource(source, { id: id.trim(), validFrom: validFrom.trim() }),
    [source, id, validFrom],
  );

  function begin(): void {
    setProblem(undefined);
    setSource(undefined);
    setCells(undefined);
    setStatus("reading");
  }

  async function readSelection(): Promise<void> {
    begin();
    const tool = await workbook.listPricing(namespace);
    const reading = await tool.read();
    setStatus("idle");
    if (reading.ok) {
      setCells(reading.value);
      setSource(await sourceOfCells(reading.value.cells));
    } else setProblem(reading.error);
  }

  async function readFile(file: File): Promise<void> {
    begin();
    try {
      setSource(await sourceOfFile(file.name, await file.text()));
      setStatus("idle");
    } catch {
      setStatus("unreadable");
    }
  }

  const start = (action: Promise<unknown>) => void action.catch(reportDefect);

  return {
    ...{ source, read, id, validFrom, status, problem, setId, setDay },
    /** The cell of a place in what was read; undefined where it was a file. */
    cellAt: (at: CellPlace): CellAddress | undefined =>
      cells && cellOfList(cells, at.row, at.column),
    dismiss: () => setProblem(undefined),
    readSelection: () => start(readSelection()),
    readFile: (file: File) => start(readFile(file)),
    show: (cell: CellAddress) =>
      start(
        workbook
          .formulaTools(namespace)
          .then((tools) => tools.show(cell))
          .then((shown) => setProblem(shown.ok ? undefined : shown.error)),
      ),
  };
}
