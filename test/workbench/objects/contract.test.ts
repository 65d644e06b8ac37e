/** @jest-environment jsdom */
import type { HostClass, HostObject } from "../../../workbench/host/hostObject";
import { plainContext } from "../../../workbench/host/plainContext";
import { workbookObject } from "../../../workbench/host/objects/workbook";
import type { Workbook } from "../../../workbench/model/workbook";
import { startOfficeJs } from "../support/officeJs";

/** What office.js itself says of one of its classes. */
type Contract = {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
};

let classes: ReadonlyMap<string, HostClass<never>>;

beforeAll(async () => {
  const { workbook } = startOfficeJs();
  await fill();
  classes = reachable(workbook);
});

/** One of everything, so that there are objects of each class. */
async function fill(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true);
    context.workbook.names.add("Eins", "=1");
    context.workbook.settings.add("a", 1);
    context.workbook.customXmlParts.add("<a/>");
    context.workbook.properties.custom.add("a", "b");
    sheet.customProperties.add("a", "b");
    sheet.charts.add("Line", sheet.getRange("A1:B2"));
    sheet.horizontalPageBreaks.add("A5");
    context.workbook.comments.add("Tabelle1!D4", "x").replies.add("y");
    await context.sync();
  });
}

/** The classes of all objects that properties and items lead to. */
function reachable(workbook: Workbook): ReadonlyMap<string, HostClass<never>> {
  const found = new Map<string, HostClass<never>>();
  const visit = ({ definition, self }: HostObject): void => {
    if (found.has(definition.name)) return;
    found.set(definition.name, definition);
    const { navigation = {}, items } = definition as HostClass<unknown>;
    items?.(self).forEach(visit);
    for (const navigate of Object.values(navigation)) {
      const object = attempt(() => navigate(self));
      if (object) visit(object);
    }
  };
  visit(workbookObject(plainContext(workbook)));
  return found;
}

/** Undefined where the workbench refuses an object altogether. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

function contractOf(name: string): Contract & Record<string, unknown> {
  const { prototype } = (Excel as unknown as Record<string, { readonly prototype: object }>)[
    name
  ] ?? { prototype: {} };
  return prototype as Contract & Record<string, unknown>;
}

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Members that office.js knows in a class and the workbench does not: they answer ApiNotFound. */
const NOT_MODELLED = [
  "Workbook: _V1Api, internalTest, styles, dataConnections, tableStyles, pivotTableStyles, slicerStyles, timelineStyles",
  "Application: ribbon",
  "LinkedWorkbookCollection: WorkbookLinksRefreshMode",
  "ChartLegend: legendEntries",
];

const METHODS_NOT_MODELLED = [
  "Workbook: enableOfficeScriptRecording, insertWorksheetsFromBase64, recordAction, registerCustomFunctions",
  "Application: createWorkbook",
  "Comment: updateMentions",
  "CommentReply: updateMentions",
  "LinkedWorkbookCollection: breakAllLinks, refreshAll",
  "PivotTableCollection: add, refreshAll",
  "SlicerCollection: add",
  "Chart: getImage",
  "NamedSheetViewCollection: add, enterTemporary, exit, getActive",
  "ShapeCollection: addGeometricShape, addGroup, addImage, addLine, addTextBox",
  "VisualCollection: add, bootstrapAgaveVisual, getDefinitions, getPreview, getSelectedOrNullObject",
];

/** What all proxies have, and what the dispatcher answers for all classes. */
const COMMON =
  /^(constructor|set|update|load|retrieve|toJSON|setMockData|ensureUnchanged|createCollectionItem|_.*|(un)?[rR]egister.*Event)$/;
/** What the classes of collections offer whether their proxies do or not. */
const OF_COLLECTIONS = /^Get(Item|ItemAt|ItemOrNullObject|Count)$/;

/** Properties that office.js sets by other names than it reads them by. */
const SET_BY_OTHER_NAMES = ["Worksheet.Gridlines", "Worksheet.Headings"];

describe("the object model", () => {
  it("has at least the classes of sheets, tables, names, XML, charts and layout", () => {
    expect(classes.size).toBeGreaterThan(60);
  });

  it("names its classes as office.js does", () => {
    const unknown = [...classes.keys()].filter((name) => !(name in Excel));
    expect(unknown).toEqual([]);
  });

  it("has no property that office.js does not know", () => {
    const unknown = [...classes.values()].flatMap(({ name, scalars = {} }) => {
      const known = contractOf(name)._scalarPropertyOriginalNames ?? [];
      return Object.keys(scalars)
        .filter((scalar) => !known.includes(scalar))
        .map((scalar) => `${name}.${scalar}`);
    });
    expect(unknown).toEqual(SET_BY_OTHER_NAMES);
  });

  it("lets the add-in write what office.js lets it write", () => {
    const wrong = [...classes.values()].flatMap(({ name, scalars = {} }) => {
      const contract = contractOf(name);
      const { _scalarPropertyOriginalNames: names = [] } = contract;
      const { _scalarPropertyUpdateable: writable = [] } = contract;
      return Object.entries(scalars)
        .filter(([scalar, { set }]) => writable[names.indexOf(scalar)] === true && !set)
        .map(([scalar]) => `${name}.${scalar}`);
    });
    expect(wrong).toEqual([]);
  });

  it("has no object that office.js does not know", () => {
    const unknown = [...classes.values()].flatMap(({ name, navigation = {} }) => {
      const known = contractOf(name)._navigationPropertyNames ?? [];
      return Object.keys(navigation)
        .filter((each) => !known.includes(lowerFirst(each)))
        .map((each) => `${name}.${each}`);
    });
    expect(unknown).toEqual([]);
  });

  it("lacks only what is listed here", () => {
    const lacking = [...classes.values()].flatMap(({ name, scalars = {}, navigation = {} }) => {
      const contract = contractOf(name);
      const missing = [
        ...(contract._scalarPropertyOriginalNames ?? []).filter((each) => !(each in scalars)),
        ...(contract._navigationPropertyNames ?? []).filter(
          (each) => !Object.keys(navigation).some((own) => lowerFirst(own) === each),
        ),
      ];
      return missing.length === 0 ? [] : [`${name}: ${missing.join(", ")}`];
    });
    expect(lacking).toEqual(NOT_MODELLED);
  });

  it("has no method that office.js does not know", () => {
    const unknown = [...classes.values()].flatMap(({ name, methods = {} }) => {
      // "DAverage" on the wire is daverage in office.js.
      const known = new Set(
        Object.getOwnPropertyNames(contractOf(name)).map((member) => member.toLowerCase()),
      );
      return Object.keys(methods)
        .filter((method) => !OF_COLLECTIONS.test(method) && !known.has(method.toLowerCase()))
        .map((method) => `${name}.${method}`);
    });
    expect(unknown).toEqual([]);
  });

  it("lacks only the methods that are listed here", () => {
    const lacking = [...classes.values()].flatMap(({ name, methods = {}, item }) => {
      const own = new Set(Object.keys(methods).map((method) => method.toLowerCase()));
      if (item) own.add("getitem");
      const missing = Object.getOwnPropertyNames(contractOf(name)).filter((member) => {
        const descriptor = Object.getOwnPropertyDescriptor(contractOf(name), member);
        return (
          typeof descriptor?.value === "function" &&
          !COMMON.test(member) &&
          !own.has(member.toLowerCase())
        );
      });
      return missing.length === 0 ? [] : [`${name}: ${missing.join(", ")}`];
    });
    expect(lacking).toEqual(METHODS_NOT_MODELLED);
  });
});
