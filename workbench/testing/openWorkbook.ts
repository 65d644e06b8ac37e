import type { Culture } from "../culture/culture";
import type { ExcelHost } from "../host/host";
import type { Profile } from "../host/profiles/profile";
import { areaOf } from "../model/area";
import { enterValues } from "../model/cells/enter";
import { mergeArea } from "../model/cells/merge";
import { styleArea } from "../model/cells/style";
import type { Draft } from "../model/draft";
import { ExcelError } from "../model/errors";
import { addSheet } from "../model/sheets";
import type { ExternalFunctions } from "../model/calculator";
import type { Sheet } from "../model/state";
import { styleAt } from "../model/styleAt";
import type { CellStyle } from "../model/style";
import { startOfficeJs } from "./officeJs";

/** A cell as a test looks at it. */
export type SeenCell = {
  readonly value: unknown;
  /** In English notation; "" when there is none. */
  readonly formula: string;
  readonly style: CellStyle;
};

export type SheetView = {
  readonly cell: (address: string) => SeenCell;
  /** Puts a value or an English formula into a cell. */
  readonly enter: (address: string, value: unknown) => void;
  readonly merge: (address: string) => void;
  readonly style: (address: string, change: Partial<CellStyle>) => void;
};

/** A workbook that is open in Excel, with Microsoft's office.js of this jsdom connected to it. */
export type OpenWorkbook = SheetView & {
  readonly host: ExcelHost;
  readonly sheet: (name: string) => SheetView;
  readonly sheetNames: () => readonly string[];
  readonly addSheet: (name: string) => SheetView;
  /** Selects areas of the sheet in front, as a person does. */
  readonly select: (...addresses: string[]) => void;
  readonly change: (action: (draft: Draft) => void) => void;
};

type Options = {
  readonly apiVersion?: string;
  readonly culture?: Culture;
  readonly profile?: Profile;
  /** In place of those of an add-in. */
  readonly functions?: ExternalFunctions;
};

/** Opens an empty German workbook; cells without a sheet are those of its first one. */
export function openWorkbook({ functions, ...options }: Options = {}): OpenWorkbook {
  const host = startOfficeJs({
    ...options,
    ...(functions && { externalFunctions: functions }),
  });
  const { workbook } = host;
  const change = (action: (draft: Draft) => void) => workbook.change("person", action);

  function view(find: () => Sheet): SheetView {
    return {
      cell(address) {
        const sheet = find();
        const { row, column } = areaOf(address);
        return {
          value: workbook.value(sheet.id, row, column),
          formula: sheet.rows.get(row)?.get(column)?.formula ?? "",
          style: styleAt(sheet, row, column),
        };
      },
      enter: (address, value) => {
        change((draft) => {
          enterValues(draft, workbook.culture, find().id, areaOf(address), [[value]]);
        });
      },
      merge: (address) => {
        change((draft) => {
          mergeArea(draft, find().id, areaOf(address), false);
        });
      },
      style: (address, changed) => {
        change((draft) => {
          styleArea(draft, find().id, areaOf(address), (style) => ({ ...style, ...changed }));
        });
      },
    };
  }

  function named(name: string): Sheet {
    const found = workbook.sheetNamed(name);
    if (!found) throw new ExcelError("ItemNotFound", `There is no sheet ${name}`);
    return found;
  }

  return {
    host,
    ...view(() => named(`${workbook.culture.sheetName}1`)),
    sheet: (name) => view(() => named(name)),
    sheetNames: () => workbook.state.sheets.map(({ name }) => name),
    addSheet(name) {
      change((draft) => void addSheet(workbook, draft, name));
      return view(() => named(name));
    },
    select: (...addresses) => {
      workbook.select(workbook.activeSheet.id, addresses.map(areaOf));
    },
    change,
  };
}
