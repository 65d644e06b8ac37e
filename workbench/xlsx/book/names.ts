import { areaOf, sheetPrefix, type Area } from "../../model/area";
import type { DefinedName, PageLayout, Sheet, WorkbookState } from "../../model/state";
import { readFormula } from "../formula/readFormula";
import { saveFormula } from "../formula/saveFormula";
import type { FileAddin } from "../options";
import { absoluteAddress } from "../sheet/addresses";
import {
  childrenOf,
  escapeCharacters,
  escapeText,
  isSet,
  textOf,
  unescapeText,
  xml,
  type XmlElement,
} from "../xml";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const FILTER = "_xlnm._FilterDatabase";

type PrintNames = Pick<PageLayout, "printAreas" | "printTitleRows" | "printTitleColumns">;

export type ReadNames = {
  readonly all: readonly DefinedName[];
  readonly ofWorkbook: readonly DefinedName[];
  /** By the place of the sheet in the file. */
  readonly ofSheet: (index: number) => readonly DefinedName[];
  readonly printing: (index: number) => PrintNames;
};

export function readNames(
  list: XmlElement | undefined,
  addin: FileAddin | undefined,
  onLoss: (loss: string) => void,
): ReadNames {
  const entries = childrenOf(list, "definedName").map((element) => ({
    name: unescapeText(element.attributes["name"] ?? ""),
    sheet: element.attributes["localSheetId"],
    text: unescapeText(textOf(element)),
    comment: unescapeText(element.attributes["comment"] ?? ""),
    isVisible: !isSet(element.attributes["hidden"]),
    isMacro: isSet(element.attributes["function"]) || isSet(element.attributes["xlm"]),
  }));
  if (entries.some(({ isMacro }) => isMacro)) onLoss("Names of macros are not kept.");
  const all = entries
    .filter(({ name, isMacro }) => !name.startsWith("_xlnm.") && !isMacro)
    .map(({ name, sheet, text, comment, isVisible }) => {
      const formula = readFormula(text, { addin, isArray: true });
      return { sheet, name: { name, formula, comment, isVisible } satisfies DefinedName };
    });
  const names = (wanted: string | undefined) =>
    all.filter(({ sheet }) => sheet === wanted).map(({ name }) => name);
  return {
    all: all.map(({ name }) => name),
    ofWorkbook: names(undefined),
    ofSheet: (index) => names(String(index)),
    printing: (index) => {
      const text = (name: string) =>
        entries.find((entry) => entry.name === name && entry.sheet === String(index))?.text ?? "";
      return readPrintNames(text(PRINT_AREA), text(PRINT_TITLES));
    },
  };
}

function readPrintNames(areas: string, titles: string): PrintNames {
  const lines = referencesIn(titles);
  const rows = lines.find(({ columns }) => columns > 1_000);
  const columns = lines.find((area) => area.rows > 100_000);
  return {
    printAreas: referencesIn(areas),
    ...(rows === undefined ? {} : { printTitleRows: rows }),
    ...(columns === undefined ? {} : { printTitleColumns: columns }),
  };
}

/** The areas of "Blatt!$A$1:$B$2,'x, y'!$C$3"; what is none, such as #REF!, is left out. */
function referencesIn(text: string): readonly Area[] {
  return [...text.matchAll(/(?:'(?:[^']|'')*'|[^,!']+)!([^,]+)/g)].flatMap(([, address = ""]) => {
    try {
      return [areaOf(address)];
    } catch {
      return [];
    }
  });
}

export function namesXml(state: WorkbookState, addin: FileAddin | undefined): string {
  const elements = [
    ...state.names.map((name) => nameXml(name, undefined, addin)),
    ...state.sheets.flatMap((sheet, index) => [
      ...sheet.names.map((name) => nameXml(name, index, addin)),
      ...printNames(sheet, index),
    ]),
  ];
  return elements.length === 0 ? "" : xml("definedNames", {}, ...elements);
}

function nameXml(
  { name, formula, comment, isVisible }: DefinedName,
  localSheetId: number | undefined,
  addin: FileAddin | undefined,
): string {
  return xml(
    "definedName",
    {
      name: escapeCharacters(name),
      comment: comment === "" ? undefined : escapeCharacters(comment),
      localSheetId,
      hidden: isVisible ? undefined : true,
    },
    escapeText(saveFormula(formula, { addin, isDynamic: true }).text),
  );
}

function printNames(sheet: Sheet, localSheetId: number): readonly string[] {
  const { printAreas, printTitleRows, printTitleColumns } = sheet.pageLayout;
  const titles = [printTitleColumns, printTitleRows].filter((area) => area !== undefined);
  const entry = (name: string, areas: readonly Area[], hidden?: boolean) =>
    areas.length === 0
      ? []
      : [
          xml(
            "definedName",
            { name, localSheetId, hidden },
            escapeText(
              areas.map((area) => sheetPrefix(sheet.name) + absoluteAddress(area)).join(","),
            ),
          ),
        ];
  return [
    ...entry(PRINT_AREA, printAreas),
    ...entry(PRINT_TITLES, titles),
    ...entry(FILTER, sheet.autoFilter ? [sheet.autoFilter.area] : [], true),
  ];
}
