import type { ExcelHost } from "../host/host";
import { cellArea } from "../model/area";
import { enterText } from "../model/cells/enter";
import type { CellValue } from "../model/values";
import type { Workbook } from "../model/workbook";
import type { Rectangle } from "./grid/types";
import { shownText } from "./shell/cellCard";
import { placeNamed } from "./shell/placeNamed";
import type { Session } from "./session";

/**
 * `window.workbench`: what tests and curious people read from outside. Addresses may name a sheet ("Preise!B2"),
 * otherwise they mean the sheet in front. Nothing of the page depends on it.
 */
export type Door = {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  /** Enters a text as if it were typed into the cell. */
  readonly type: (address: string, text: string) => void;
  readonly value: (address: string) => CellValue;
  /** The text of a cell by its number format, as `range.text` has it. */
  readonly text: (address: string) => string;
  /** What the grid has on the screen for a cell of the sheet in front. */
  readonly shown: (address: string) => string;
  /** Where a cell of the sheet in front is in the window, to point at it; undefined when it is out of sight. */
  readonly rect: (address: string) => Rectangle | undefined;
  /** Resolves when no cell waits for a custom function any more. */
  readonly idle: () => Promise<void>;
  readonly faults: ExcelHost["faults"];
};

declare global {
  // Only `var` declares a property of the global object.
  var workbench: Door | undefined;
}

export function openDoor(host: ExcelHost, session: Session): void {
  const { workbook } = host;
  const cellAt = (address: string) => {
    const place = placeNamed(workbook, address);
    if (!place) throw new Error(`"${address}" is no cell that can be seen.`);
    return { sheetId: place.sheetId, row: place.area.row, column: place.area.column };
  };
  globalThis.workbench = {
    host,
    workbook,
    type: (address, text) => {
      const { sheetId, row, column } = cellAt(address);
      workbook.change("person", (draft) =>
        enterText(draft, workbook.culture, sheetId, cellArea(row, column), text),
      );
    },
    value: (address) => {
      const { sheetId, row, column } = cellAt(address);
      return workbook.value(sheetId, row, column);
    },
    text: (address) => shownText(workbook, cellAt(address)),
    shown: (address) => {
      const { sheetId, row, column } = cellAt(address);
      return session.grid.get()?.shownText(sheetId, row, column) ?? "";
    },
    rect: (address) => {
      const { sheetId, row, column } = cellAt(address);
      return session.grid.get()?.cellRect(sheetId, row, column);
    },
    idle: () => idle(workbook),
    faults: host.faults,
  };
}

async function idle({ calculator }: Workbook): Promise<void> {
  if (!calculator.isPending()) return;
  await new Promise<void>((resolve) => {
    const stop = calculator.onCalculated(() => {
      if (calculator.isPending()) return;
      stop();
      resolve();
    });
  });
}
