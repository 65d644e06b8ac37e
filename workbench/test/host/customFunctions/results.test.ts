import { PROFILES } from "../../../host/profiles/profiles";
import { calculate, callsIn, functions, sent, soon, start } from "../../support/callFunctions";

beforeEach(() => start());

describe("results", () => {
  async function resultOf(...sentResult: readonly unknown[]): Promise<unknown> {
    functions.runtimeReady();
    calculate(0, "T.ANY", 1);
    await soon();
    functions.setResults([[callsIn(sent[0])[0]?.id, ...sentResult]]);
    return calculate(0, "T.ANY", 1);
  }

  it.each<[string, readonly unknown[], unknown]>([
    ["a number", [true, 89.5, [1]], 89.5],
    ["nothing", [true, null, [1]], 0],
    [
      "a matrix",
      [
        true,
        [
          [1, "a"],
          [true, null],
        ],
        [1],
      ],
      [
        [1, "a"],
        [true, 0],
      ],
    ],
    [
      "a ragged matrix",
      [true, [[1, 2], [3]], [1]],
      [
        [1, 2],
        [3, { error: "#N/A" }],
      ],
    ],
    ["an empty list", [true, [], [1]], { error: "#VALUE!" }],
    ["a list that is no matrix", [true, [1, 2], [1]], { error: "#VALUE!" }],
    ["too long a text", [true, "x".repeat(32_768), [1]], { error: "#VALUE!" }],
    [
      "#N/A with its sentence",
      [false, "Gibt es nicht.", 1, [1]],
      { error: "#N/A", message: "Gibt es nicht." },
    ],
    ["#DIV/0!", [false, "", 5, [1]], { error: "#DIV/0!" }],
    ["#NUM!", [false, null, 6, [1]], { error: "#NUM!" }],
    ["#NULL!", [false, null, 8, [1]], { error: "#NULL!" }],
    [
      "a function that threw",
      [false, { message: "oh" }, 2, [1]],
      { error: "#VALUE!", message: "oh" },
    ],
    [
      "an error in a matrix",
      [true, [[{ type: "Error", basicValue: "#N/A", message: "x" }]], [1]],
      [[{ error: "#N/A", message: "x" }]],
    ],
    [
      "an unknown error",
      [true, { type: "Error", basicValue: "#WHAT!" }, [1]],
      { error: "#VALUE!" },
    ],
  ])("show %s", async (_, result, expected) => {
    expect(await resultOf(...result)).toEqual(expected);
  });
});

it.each([
  ["web", 1000, 1],
  ["web", 999, 0],
  ["windows-de", 1000, 0],
] as const)(
  "[R28] in %s, of %p calls that are made at once and answered, %p stay #BUSY! until they are made again",
  async (excel, count, busy) => {
    start({ habits: PROFILES[excel].habits, memoLimit: 2000 });
    const told = new Set<number>();
    functions.onAnswered((cells) => cells.forEach(({ row }) => told.add(row)));
    functions.runtimeReady();
    for (let row = 0; row < count; row += 1) calculate(row, "T.ANY", row);
    const answer = async (message: number) => {
      await soon();
      functions.setResults(callsIn(sent[message]).map(({ id }) => [id, true, 1, [1]]));
    };
    await answer(0);
    expect(told.size).toBe(count - busy);
    if (busy === 0) return;
    calculate(count - 1, "T.ANY", count - 1);
    await answer(1);
    expect(told.size).toBe(count);
  },
);
