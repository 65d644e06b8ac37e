import { ENGLISH } from "../../../culture/culture";
import { PENDING, type CallArgument } from "../../../model/calculator";
import {
  calculate,
  callsIn,
  functions,
  sent,
  sentValues,
  soon,
  start,
} from "../../support/callFunctions";

beforeEach(() => start());

describe("arguments", () => {
  it.each<[string, CallArgument, unknown]>([
    ["T.ANY", 45, [45]],
    ["T.ANY", null, [null]],
    ["T.ANY", [["a"]], ["a"]],
    ["t.text", "a", ["a"]],
    ["T.TEXT", 45.5, ["45,5"]],
    ["T.TEXT", true, ["WAHR"]],
    ["T.TEXT", null, [""]],
    ["T.MATRIX", 1, [[[1]]]],
    ["T.MATRIX", [[1, null]], [[[1, null]]]],
    ["T.ANY", { error: "#N/A" }, { error: "#N/A" }],
    ["T.MATRIX", [[1, { error: "#REF!" }]], { error: "#REF!" }],
  ])("of %s, given %j, travel as %j", async (name, given, expected) => {
    expect(await sentValues(name, given)).toEqual(expected);
  });

  it.each<[string, readonly CallArgument[], unknown]>([
    ["T.TWO", [1], [1, null]],
    ["T.TWO", [1, undefined], [1, null]],
    ["T.TWO", [undefined, 2], [null, 2]],
    ["T.TWO", [], { error: "#VALUE!" }],
    ["T.TWO", [1, 2, 3], { error: "#VALUE!" }],
    ["T.SUM", [], [[]]],
    ["T.SUM", [1, [[2], [3]]], [[[[1]], [[2], [3]]]]],
    ["T.NONE", [], { error: "#NAME?" }],
  ])("of %s, given %j, travel as %j", async (name, given, expected) => {
    expect(await sentValues(name, ...given)).toEqual(expected);
  });

  it("are texts of the language", async () => {
    start({ culture: ENGLISH });
    expect(await sentValues("T.TEXT", 45.5)).toEqual(["45.5"]);
    expect(await sentValues("T.TEXT", false)).toEqual(["FALSE"]);
  });

  it("may be errors where the metadata say so", async () => {
    start({ more: { allowErrorForDataTypeAny: true } });

    expect(await sentValues("T.ANY", { error: "#N/A" })).toEqual([
      { type: "CustomFunctionError", code: "#N/A" },
    ]);
    expect(callsIn(sent[0])[0]?.flags).toBe(4);
    expect(await sentValues("T.TEXT", { error: "#N/A" })).toEqual({ error: "#N/A" });
  });

  it("that are ranges for a single value make a call for each cell, and a result that spills", async () => {
    functions.runtimeReady();
    const call = () => calculate(0, "T.TWO", [[1], [2], [3]], [[10, 20]]);
    expect(call()).toBe(PENDING);
    await soon();
    const calls = callsIn(sent[0]);

    expect(calls.map(({ values }) => values)).toEqual(
      [1, 2, 3].flatMap((one) => [10, 20].map((other) => [one, other])),
    );
    functions.setResults(
      calls.map(({ id, values: [one, other] }) => [id, true, Number(one) * Number(other), [0]]),
    );
    expect(call()).toEqual([
      [10, 20],
      [20, 40],
      [30, 60],
    ]);
  });

  it("beside a longer range are #N/A where they end", async () => {
    functions.runtimeReady();
    const call = () => calculate(0, "T.TWO", [[1], [2], [3]], [[10], [20]]);
    call();
    await soon();
    const calls = callsIn(sent[0]);
    functions.setResults(calls.map(({ id }) => [id, true, "ok", [0]]));

    expect(call()).toEqual([["ok"], ["ok"], [{ error: "#N/A" }]]);
  });
});
