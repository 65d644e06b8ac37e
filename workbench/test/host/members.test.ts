/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { plainContext } from "../support/plainContext";
import { workbookObject } from "../../host/objects/workbook";
import { areaOf } from "../../model/area";
import { enterValues } from "../../model/cells/enter";
import { startOfficeJs } from "../../testing/officeJs";
import { isOfficeCollection, wireNames } from "../support/officeClasses";
import { classesFrom } from "../support/walk";

const { workbook } = startOfficeJs();
workbook.change("person", (draft) => {
  const formulas = [
    ["=C3+1", "=A1"],
    ["=B1", 2],
  ];
  enterValues(draft, workbook.culture, workbook.activeSheet.id, areaOf("A1:B2"), formulas);
  enterValues(draft, workbook.culture, workbook.activeSheet.id, areaOf("D4"), [["=A1"]]);
});
const classes = classesFrom(workbookObject(plainContext(workbook)));

/** What collections have here whether or not theirs is one of those with it; the proxies of the others never ask. */
const OF_COLLECTIONS = ["GetItem", "GetItemAt", "GetItemOrNullObject", "GetCount"];

/** The classes that the sources of the host name. */
function classesInSources(): readonly string[] {
  const folder = "workbench/host/objects";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), "utf8").matchAll(/^ {2}name: "([A-Z]\w+)"/gm),
    ])
    .map(([, name = ""]) => name);
}

it("meets every class of the host", () => {
  const missed = classesInSources().filter((name) => !classes.has(name));

  expect([...new Set(missed)]).toEqual([]);
});

describe.each([...classes])("%s", (name, { scalars, navigation, methods, items }) => {
  it("is a class of Excel, with members that office.js knows by these names", () => {
    const names = wireNames(name);
    const members = [scalars, navigation, methods].flatMap((each) => Object.keys(each ?? {}));

    expect(names).toBeDefined();
    const known = items ? new Set([...OF_COLLECTIONS, ...(names ?? [])]) : names;
    expect(members.filter((member) => !known?.has(member))).toEqual([]);
  });

  it("is a collection exactly if it is one in Excel", () => {
    expect(items !== undefined).toBe(isOfficeCollection(name));
  });
});

it("would notice a member that office.js does not have", () => {
  const names = wireNames("Range");

  expect(names?.has("Values")).toBe(true);
  expect(names?.has("Valuess")).toBe(false);
  expect(wireNames("Rangge")).toBeUndefined();
});
