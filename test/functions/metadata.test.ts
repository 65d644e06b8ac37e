import { functionsMetadata, type FunctionsMetadata } from "../../src/functions/metadata";
import { readFunctionsMetadata } from "../../workbench";
import { latestEdition, productsOf, knownTerms, termToken } from "../../src/pricing";

type FunctionMetadata = FunctionsMetadata["functions"][number];
type Parameter = FunctionMetadata["parameters"][number];

const german = functionsMetadata("de");
const english = functionsMetadata("en");
const languages = [
  ["German", german],
  ["English", english],
] as const;

const LAST_COLUMN = "XFD";

/** Commands of the macro language of Excel 4, which Excel takes for its own. */
const EXCEL_4_MACROS = new Set(
  (
    "ABSREF ACTIVATE ALERT APPLY ARGUMENT BEEP BREAK CALL CALLER CLEAR CLOSE COPY CUSTOM CUT DEFINE DELETE ECHO " +
    "ELSE END ERROR EVALUATE EXEC EXECUTE FCLOSE FILES FOPEN FOR FORMULA GOTO HALT HELP HIDE INPUT INSERT LINKS " +
    "MESSAGE NAMES NEW NEXT NOTE OPEN PASTE POKE PRINT PROTECT QUIT REGISTER RELREF RENAME REPLACE REQUEST RESULT " +
    "RETURN RUN SAVE SCROLL SELECT SELECTION SEND SORT STEP STYLE TERMINATE TEXTREF UNDO UNHIDE VOLATILE WAIT " +
    "WHILE WINDOWS"
  ).split(" "),
);

/** One line a function, with English names: text and any arguments, ranges as [][], optional ones with "?". */
const SHAPE = [
  "PRICE(product: text of PRODUCT, term: text of TERM, users?: any, edition?: any) → any",
  "PRICES(products: any[][], terms: any[][], users?: any[][], edition?: any) → any[][]",
  "TOTAL(product: text of PRODUCT, term: text of TERM, users?: any, months?: any, edition?: any) → any",
  "TIER(users: any, edition?: any) → string",
  "UPGRADE(product: text of PRODUCT, users_before: any, users_after: any, price_paid?: any, edition?: any) → number",
  "COMPARE(product: text of PRODUCT, users?: any, months?: any, upgrade_cost?: any, edition?: any) → any[][]",
  "CHEAPEST(product: text of PRODUCT, users?: any, months?: any, upgrade_cost?: any, edition?: any) → string",
  "BREAKEVEN(product: text of PRODUCT, term: text of TERM, users?: any, upgrade_cost?: any, edition?: any) → number",
  "CATALOG(search?: any, edition?: any) → any[][]",
  "FIND(text: any, count?: any, edition?: any) → any[][]",
  "SUPPORT(plan: text of SUPPORT_PLAN, item?: any, edition?: any) → any",
  "ENDDATE(start: any, term: text of TERM, as_of?: any) → number",
  "NOTICEBY(start: any, term: text of TERM, as_of?: any) → number",
  "PERIOD(products: any[][], terms: any[][], interval?: text of INTERVAL, edition?: any) → any[][]",
  "VAT(net: any, country?: text of COUNTRY, date?: any) → number",
  "GROSS(net: any, country?: text of COUNTRY, date?: any) → number",
  "QUOTE(lines: any[][], edition?: any) → any[][]",
  "ONEOFF(lines: any[][], edition?: any) → number",
  "MRR(lines: any[][], edition?: any) → number",
  "ARR(lines: any[][], edition?: any) → number",
  "TCV(lines: any[][], edition?: any) → number",
  "SCHEDULE(lines: any[][], start: any, interval?: text of INTERVAL, country?: text of COUNTRY, months?: any, edition?: any, rows?: text of SCHEDULE_ROWS) → any[][]",
  "REVENUE(lines: any[][], first_month: any, months?: any, edition?: any) → any[][]",
  "EXPLAIN(product: text of PRODUCT, term: text of TERM, users?: any, edition?: any) → any[][]",
  "CHECK(products_or_lines: any[][], terms?: any[][], users?: any[][], edition?: any) → string[][]",
  "VERSION() → string",
];

function shapeOf({ id, parameters, result }: FunctionMetadata): string {
  const range = (dimensionality: string) => (dimensionality === "matrix" ? "[][]" : "");
  const argument = ({ name, optional, type, customEnumId, dimensionality }: Parameter) => {
    const offered = customEnumId === undefined ? "" : ` of ${customEnumId}`;
    const kind = type === "string" ? `text${offered}` : `any${range(dimensionality)}`;
    return `${name}${optional ? "?" : ""}: ${kind}`;
  };
  const given = parameters.map(argument).join(", ");
  return `${id}(${given}) → ${result.type}${range(result.dimensionality)}`;
}

function isCellAddress(name: string): boolean {
  const [, column, row] = /^([A-Z]{1,3})(\d+)$/.exec(name) ?? [];
  if (column === undefined) return /^R\d*C\d*$/.test(name);
  return column.padStart(3, " ") <= LAST_COLUMN && Number(row) <= 1_048_576;
}

it("has the shape on which workbooks rely", () => {
  expect(english.functions.map(shapeOf)).toEqual(SHAPE);
});

describe.each(languages)("the %s metadata", (_language, { functions, enums }) => {
  it("gives every function an id of its own that is also its name", () => {
    expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
    expect(functions.filter(({ id, name }) => id !== name)).toEqual([]);
  });

  it.each(functions.map(({ id }) => [id]))("%s is a name that Excel takes", (id) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(id.length).toBeLessThanOrEqual(128);
    expect(isCellAddress(id)).toBe(false);
    expect(EXCEL_4_MACROS.has(id)).toBe(false);
  });

  it.each(functions.map((metadata) => [metadata.id, metadata] as const))(
    "describes %s and its arguments at the length that Excel shows",
    (_id, { description, parameters }) => {
      expect(description).toMatch(/^\p{Lu}.+[^.]$/u);
      expect(description.length).toBeLessThanOrEqual(1024);
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^\p{L}[\p{L}\d_]*$/u);
        expect(parameter.description).toMatch(/^(\p{Lu}|monatlich|monthly).+[^.]$/u);
        expect(parameter.description.length).toBeLessThanOrEqual(512);
      }
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    },
  );

  it.each(functions.map(({ id, parameters }) => [id, parameters] as const))(
    "%s has at most seven arguments, the optional ones last",
    (_id, parameters) => {
      const firstOptional = parameters.findIndex(({ optional }) => optional);

      expect(parameters.length).toBeLessThanOrEqual(7);
      if (firstOptional < 0) return;
      expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
    },
  );

  it("has every value list that an argument names, each value once and with a tooltip", () => {
    const named = functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    );

    expect([...new Set(named)].sort()).toEqual(enums.map(({ id }) => id).sort());
    for (const { values } of enums) {
      expect(new Set(values.map(({ stringValue }) => stringValue)).size).toBe(values.length);
      expect(values.filter(({ name, tooltip }) => name === "" || tooltip === "")).toEqual([]);
    }
  });
});

it("[R30] lets errors in, and never data types with them", () => {
  expect(german.allowErrorForDataTypeAny).toBe(true);
  expect(german).not.toHaveProperty("allowCustomDataForDataTypeAny");
});

it("[R30] would not be taken by the workbench if it let in both", () => {
  const both = JSON.stringify({ ...german, allowCustomDataForDataTypeAny: true });
  expect(() => readFunctionsMetadata(both)).toThrow("R30");
  expect(readFunctionsMetadata(JSON.stringify(german))).toMatchObject({
    functions: german.functions,
  });
});

it("differs between the languages in words alone", () => {
  const withoutWords = ({ functions, enums }: FunctionsMetadata) => ({
    functions: functions.map(({ id, parameters, result }) => ({
      id,
      result,
      parameters: parameters.map(({ type, dimensionality, optional, customEnumId }) => ({
        ...{ type, dimensionality, optional, customEnumId },
      })),
    })),
    enums: enums.map(({ id, type, values }) => ({
      ...{ id, type, values: values.map(({ stringValue }) => stringValue) },
    })),
  });

  expect(withoutWords(german)).toEqual(withoutWords(english));
  for (const [index, { id, description }] of german.functions.entries()) {
    expect([id, description]).not.toEqual([id, english.functions[index]?.description]);
  }
});

it("offers every term by its token and every product and plan by its printed name", () => {
  const valuesOf = (id: string) =>
    english.enums.find((each) => each.id === id)?.values.map(({ stringValue }) => stringValue);

  expect(valuesOf("TERM")).toEqual(knownTerms().map(termToken));
  expect(valuesOf("PRODUCT")).toEqual(productsOf(latestEdition()).map(({ name }) => name));
  expect(valuesOf("SUPPORT_PLAN")).toEqual([
    ...["Support Free", "Support Basic", "Support Premium", "Support Enterprise"],
  ]);
  expect(valuesOf("INTERVAL")).toEqual(["monatlich", "quartalsweise", "jährlich"]);
  expect(valuesOf("COUNTRY")).toEqual(["DE", "AT", "CH"]);
  expect(valuesOf("SCHEDULE_ROWS")).toEqual(["je Rechnung", "je Position"]);
});
