import { awaitListsOf } from "../../../src/functions/cell/arrivingLists";
import { heldLists, holdEdition, setHeldLists, useNewestEdition } from "../../../src/pricing";
import { edition202701 } from "../../support/edition202701";
import type { FunctionId } from "../../../src/functions/declarations";
import { declarations, errorOf, installFunctions } from "../../support/functionCalls";

const call = installFunctions();
const initial = heldLists();

/** A source whose lists come when the test says so. */
function laterSource() {
  let come = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    come = resolve;
  });
  const asked = jest.fn(() => arrived);
  return { arrived, asked, come };
}

afterEach(() => {
  setHeldLists(initial);
  awaitListsOf({ newest: undefined, all: () => Promise.resolve() });
});

describe("while lists are on their way", () => {
  it("[C4] a call for a list of the build, or for none, is answered at once", () => {
    const { asked } = laterSource();
    awaitListsOf({ newest: undefined, all: asked });

    expect(call("PRICE", "AntiFraud", "Kauf", null, "2022-09")).toBe(99);
    expect(call("PRICE", "AntiFraud", "Kauf")).toBe(99);
    expect(call("VERSION")).toContain("2022-09");
    expect(asked).not.toHaveBeenCalled();
  });

  it("[C4] a call for a list that is not held waits for it, and is answered by it", async () => {
    const { asked, come } = laterSource();
    awaitListsOf({ newest: undefined, all: asked });

    const price = call("PRICE", "AntiFraud", "Kauf", null, "2027-01");
    const prices = call("PRICES", [["AntiFraud"], ["Intercom"]], "Kauf", null, "01/2027");
    expect(price).toBeInstanceOf(Promise);
    holdEdition(edition202701, "published");
    come();

    expect(await price).toBe(103.95);
    expect(await prices).toEqual([[103.95], [177.45]]);
    expect(call("PRICE", "AntiFraud", "Kauf", null, "2027-01")).toBe(103.95);
    expect(call("PRICE", "AntiFraud", "Kauf")).toBe(99);
  });

  it("[C4] a call for a list that nobody has ends with its error once all have come", async () => {
    const { asked, come } = laterSource();
    awaitListsOf({ newest: undefined, all: asked });

    const price = call("PRICE", "AntiFraud", "Kauf", null, "2031-01") as Promise<unknown>;
    come();

    await expect(price).rejects.toMatchObject({ code: "#N/A" });
    const { code } = errorOf(() => call("PRICE", "AntiFraud", "Kauf", null, "2031-02"));
    expect(code).toBe("#N/A");
  });

  it("[C4] a day after the newest list waits, since another one may hold on it", async () => {
    const { asked, come } = laterSource();
    awaitListsOf({ newest: undefined, all: asked });

    const later = call("PRICE", "AntiFraud", "Kauf", null, "2027-05-01");
    holdEdition(edition202701, "published");
    come();

    expect(await later).toBe(103.95);
    expect(call("PRICE", "AntiFraud", "Kauf", null, "2026-12-31")).toBe(99);
  });

  it("[P6] a term that only a list on its way has waits too, in functions without a list", async () => {
    const { asked, come } = laterSource();
    awaitListsOf({ newest: undefined, all: asked });

    const end = call("ENDDATE", "2027-02-01", "Abo48");
    holdEdition(edition202701, "published");
    come();

    expect(await end).toBe(47_879);
    expect(errorOf(() => call("ENDDATE", "2027-02-01", "Miete")).code).toBe("#VALUE!");
  });

  it("[C4] calls without a list wait for the newest one of an earlier start", async () => {
    const { asked, arrived, come } = laterSource();
    const newest = arrived.then(() => {
      holdEdition(edition202701, "published");
      useNewestEdition();
    });
    awaitListsOf({ newest, all: asked });

    const price = call("PRICE", "AntiFraud", "Kauf");
    expect(call("PRICE", "AntiFraud", "Kauf", null, "2022-09")).toBe(99);
    come();

    expect(await price).toBe(103.95);
    expect(call("PRICE", "AntiFraud", "Kauf")).toBe(103.95);
    expect(call("TIER", 45)).toBe("11-50");
  });

  it("[C4] where lists cannot be looked for, all goes on with those that are held", async () => {
    awaitListsOf({ newest: undefined, all: () => Promise.resolve() });

    const price = call("PRICE", "AntiFraud", "Kauf", null, "2027-01") as Promise<unknown>;

    await expect(price).rejects.toMatchObject({ code: "#N/A" });
  });
});

describe("a list of other tiers, terms, products and packs", () => {
  /** A call with the list of 2027-01 where its declaration has the edition. */
  function under202701(id: FunctionId, ...given: readonly unknown[]): unknown {
    const parameters = declarations.find((each) => each.id === id)?.parameters ?? [];
    const position = parameters.findIndex(({ name }) => name.en === "edition");
    const leftOut = Array.from({ length: position - given.length }, () => null);
    return call(id, ...given, ...leftOut, "2027-01");
  }

  const LINES = [
    ["Call Recording", "Abo48", 45, 1],
    ["Teams Presence Sync", "Abo12", 12, 1],
  ];

  beforeEach(() => holdEdition(edition202701, "workbook"));

  // By hand from test/fixtures/price-lists/2027-01.json.
  it.each<[string, FunctionId, readonly unknown[], unknown]>([
    ["P3", "TIER", [45], "11-50"],
    ["P6", "PRICE", ["Call Recording", "Abo48", 45], 37.53],
    ["P3", "PRICE", ["Voicemail to Text", "Abo48", 201], 89.33],
    ["P5", "PRICE", ["Teams Presence Sync", "Abo12", 12], 15.54],
    ["P6", "PRICES", [[["Call Recording"]], [["Abo48"]], [[45]]], [[37.53]]],
    ["M5", "MRR", [LINES], 53.07],
    ["M5", "ARR", [LINES], 636.84],
    ["M5", "TCV", [LINES], 1987.92],
    ["U1", "UPGRADE", ["Call Recording", 10, 45], 631.05],
    ["C4", "FIND", ["Anrufbeantworter", 1], [["Voicemail Transcription"]]],
  ])("[%s] %s of it", (_, id, given, expected) => {
    expect(under202701(id, ...given)).toEqual(expected);
  });

  it("[C4] every function that takes a list takes this one", () => {
    const takers = declarations.filter(({ parameters }) =>
      parameters.some(({ name }) => name.en === "edition"),
    );
    expect(takers.length).toBeGreaterThan(14);
    for (const { id, parameters, examples } of takers) {
      for (const example of examples) {
        const position = parameters.findIndex(({ name }) => name.en === "edition");
        const text = JSON.stringify(example.arguments.slice(0, position));
        // Instead of what it sells no longer.
        const given = JSON.parse(text.replaceAll("Abo36", "Abo48")) as readonly unknown[];
        expect(() => under202701(id as FunctionId, ...given)).not.toThrow();
      }
    }
  });

  it("[C4] [P6] what it does not sell has no price, and it is used only where it is named", async () => {
    expect(errorOf(() => under202701("PRICE", "HD Ringtones", "Kauf")).code).toBe("#N/A");
    expect(errorOf(() => under202701("PRICE", "Call Recording", "Abo36", 45)).code).toBe("#N/A");
    expect(errorOf(() => call("PRICE", "Call Recording", "Abo48", 45)).code).toBe("#N/A");
    expect(await call("PRICE", "AntiFraud", "Kauf", null, "2028-01-01")).toBe(99);
    expect(call("PRICE", "AntiFraud", "Kauf")).toBe(99);
  });
});
