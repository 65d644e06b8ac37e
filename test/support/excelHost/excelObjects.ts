import { HostError, type HostObject } from "./hostObject";
import { areaOf } from "./area";
import { rangeObject, tableObject, type References } from "./rangeObject";
import { emptySheet, type SheetModel, type WorkbookModel } from "./workbookModel";

/** The workbook, from which everything else is reached. */
export function workbookObject(workbook: WorkbookModel, references: References): HostObject {
  const range = (sheet: SheetModel, address: string) =>
    rangeObject({ workbook, sheet, area: areaOf(address), references });
  const sheet = (model: SheetModel) => sheetObject(model, workbook, range);

  function active(): SheetModel {
    if (workbook.isBehind) throw new HostError("InvalidSelection");
    const found = workbook.sheets.find(({ name }) => name === workbook.activeSheet);
    if (!found || workbook.selection.length === 0) throw new HostError("InvalidSelection");
    return found;
  }

  return {
    navigation: {
      Application: () => ({
        properties: { DecimalSeparator: { get: () => workbook.decimalSeparator } },
      }),
      Protection: () => ({
        properties: { Protected: { get: () => workbook.isStructureProtected } },
      }),
      Tables: () => ({
        items: () =>
          workbook.sheets.flatMap((from) =>
            from.tables.map((table) =>
              tableObject(table, (area) =>
                rangeObject({ workbook, sheet: from, area, references }),
              ),
            ),
          ),
      }),
      Worksheets: () => sheetsObject(workbook, sheet),
    },
    methods: {
      GetSelectedRange: () => {
        const from = active();
        const [address = "", ...others] = workbook.selection;
        if (others.length > 0) throw new HostError("InvalidSelection");
        return range(from, address);
      },
      GetActiveCell: () => {
        const from = active();
        return range(from, workbook.selection[0]?.split(":")[0] ?? "");
      },
    },
  };
}

function sheetsObject(
  workbook: WorkbookModel,
  sheet: (model: SheetModel) => HostObject,
): HostObject {
  const find = (wanted: unknown) =>
    workbook.sheets.find(
      ({ id, name }) => id === wanted || name.toLowerCase() === String(wanted).toLowerCase(),
    );
  return {
    items: () => workbook.sheets.map(sheet),
    methods: {
      GetItemOrNullObject: ([wanted]) => {
        const found = find(wanted);
        return found ? sheet(found) : null;
      },
      Add: ([name]) => {
        if (workbook.isStructureProtected) throw new HostError("AccessDenied");
        if (find(name)) throw new HostError("ItemAlreadyExists");
        const added = emptySheet(String(name), `{${workbook.sheets.length + 1}}`);
        workbook.sheets.push(added);
        return sheet(added);
      },
    },
  };
}

function sheetObject(
  model: SheetModel,
  workbook: WorkbookModel,
  range: (sheet: SheetModel, address: string) => HostObject,
): HostObject {
  return {
    ids: { Id: model.id },
    properties: { Name: { get: () => model.name }, Id: { get: () => model.id } },
    navigation: {
      Protection: () => ({ properties: { Protected: { get: () => model.isProtected } } }),
    },
    methods: {
      GetRange: ([address]) => range(model, String(address)),
      Activate: () => {
        workbook.activeSheet = model.name;
      },
      Delete: () => {
        workbook.sheets.splice(workbook.sheets.indexOf(model), 1);
      },
    },
  };
}
