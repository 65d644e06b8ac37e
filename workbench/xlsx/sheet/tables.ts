import { addressOf } from "../../model/area";
import type { Id, Table, TableColumn } from "../../model/state";
import { readFormula } from "../formula/readFormula";
import { saveFormula } from "../formula/saveFormula";
import type { FileAddin } from "../options";
import {
  childOf,
  childrenOf,
  escapeCharacters,
  escapeXml,
  isSet,
  numberOf,
  textOf,
  unescapeText,
  xml,
  xmlPart,
  type XmlElement,
} from "../xml";
import { areasOf } from "./addresses";
import { filterColumnsXml, readFilters } from "./filters";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** SUBTOTAL's numbers for the functions that a totals row names. */
const TOTALS: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

export function readTable(
  element: XmlElement,
  newId: () => Id,
  addin: FileAddin | undefined,
  onLoss: (loss: string) => void,
): Table | undefined {
  const { attributes } = element;
  const [area] = areasOf(attributes["ref"]);
  if (!area) return undefined;
  const name = unescapeText(attributes["displayName"] ?? attributes["name"] ?? "");
  const style = childOf(element, "tableStyleInfo")?.attributes ?? {};
  const autoFilter = childOf(element, "autoFilter");
  const columns = childrenOf(childOf(element, "tableColumns"), "tableColumn").map(
    (column, index): TableColumn => {
      const totalsFormula = readTotals(column, name, addin);
      return {
        id: numberOf(column.attributes["id"]) ?? index + 1,
        name: unescapeText(column.attributes["name"] ?? ""),
        ...(totalsFormula === undefined ? {} : { totalsFormula }),
      };
    },
  );
  const filters = readFilters(autoFilter, onLoss);
  if (
    childrenOf(childOf(element, "tableColumns")).some((column) =>
      childOf(column, "calculatedColumnFormula"),
    )
  ) {
    onLoss(
      "Calculated columns of tables are kept as the formulas of their cells; new rows get none.",
    );
  }
  if (childOf(element, "sortState")) onLoss("How tables were sorted last is not kept.");
  return {
    id: newId(),
    name,
    area,
    columns,
    hasHeaders: numberOf(attributes["headerRowCount"]) !== 0,
    hasTotals: (numberOf(attributes["totalsRowCount"]) ?? 0) > 0,
    style: style["name"] ?? "",
    showBandedRows: isSet(style["showRowStripes"]),
    showBandedColumns: isSet(style["showColumnStripes"]),
    showFilterButton: autoFilter !== undefined,
    highlightFirstColumn: isSet(style["showFirstColumn"]),
    highlightLastColumn: isSet(style["showLastColumn"]),
    ...(filters.size === 0
      ? {}
      : {
          filters: new Map(
            Array.from(filters, ([index, criteria]) => [columns[index]?.id ?? index + 1, criteria]),
          ),
        }),
  };
}

function readTotals(
  column: XmlElement,
  table: string,
  addin: FileAddin | undefined,
): string | undefined {
  const { totalsRowLabel, totalsRowFunction, name = "" } = column.attributes;
  if (totalsRowLabel !== undefined) return unescapeText(totalsRowLabel);
  if (totalsRowFunction === undefined || totalsRowFunction === "none") return undefined;
  const custom = textOf(childOf(column, "totalsRowFormula"));
  if (custom !== "") return readFormula(custom, { addin, table, isArray: true });
  const number = TOTALS[totalsRowFunction];
  return number === undefined ? undefined : subtotal(number, table, unescapeText(name));
}

function subtotal(number: number, table: string, column: string): string {
  return `=SUBTOTAL(${number},${table}[${column.replace(/['[\]#@]/g, "'$&")}])`;
}

/** The part of a table; `number` is its own one in the workbook. */
export function tableXml(table: Table, number: number, addin: FileAddin | undefined): string {
  const { area, columns, hasHeaders, hasTotals } = table;
  const filtered = { ...area, rows: area.rows - (hasTotals ? 1 : 0) };
  return xmlPart(
    xml(
      "table",
      {
        xmlns: MAIN,
        id: number,
        name: escapeCharacters(table.name),
        displayName: escapeCharacters(table.name),
        ref: addressOf(area),
        headerRowCount: hasHeaders ? undefined : 0,
        totalsRowCount: hasTotals ? 1 : undefined,
        totalsRowShown: hasTotals ? undefined : false,
      },
      hasHeaders && table.showFilterButton
        ? xml("autoFilter", { ref: addressOf(filtered) }, filterColumnsXml(filtersByPlace(table)))
        : "",
      xml(
        "tableColumns",
        { count: columns.length },
        ...columns.map((column) => columnXml(column, table, addin)),
      ),
      xml("tableStyleInfo", {
        name: table.style === "" ? undefined : table.style,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      }),
    ),
  );
}

function filtersByPlace({ columns, filters }: Table) {
  return new Map(
    Array.from(filters ?? [], ([id, criteria]) => [
      columns.findIndex((column) => column.id === id),
      criteria,
    ]),
  );
}

function columnXml(
  { id, name, totalsFormula }: TableColumn,
  table: Table,
  addin: FileAddin | undefined,
): string {
  const plain = { id, name: fileName(name) };
  if (totalsFormula === undefined) return xml("tableColumn", plain);
  if (!totalsFormula.startsWith("=")) {
    return xml("tableColumn", { ...plain, totalsRowLabel: escapeCharacters(totalsFormula) });
  }
  const known = Object.keys(TOTALS).find(
    (key) => subtotal(TOTALS[key] ?? 0, table.name, name) === totalsFormula,
  );
  if (known !== undefined) return xml("tableColumn", { ...plain, totalsRowFunction: known });
  const { text } = saveFormula(totalsFormula, { addin, table: table.name });
  return xml(
    "tableColumn",
    { ...plain, totalsRowFunction: "custom" },
    xml("totalsRowFormula", {}, escapeXml(text)),
  );
}

/** A line break in a header is written as in the texts of cells. */
function fileName(name: string): string {
  return escapeCharacters(name).replace(/\n/g, "_x000a_");
}
