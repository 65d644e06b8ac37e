import fc from "fast-check";
import { PENDING, type CellPosition } from "../../../model/calculator";
import { at, calculate, callsIn, functions, sent, soon, start } from "../../support/callFunctions";

beforeEach(() => start());

describe("calls", () => {
  it("of one calculation travel in one message, once for the same arguments, and wake all their cells", async () => {
    functions.runtimeReady();
    const woken: (readonly CellPosition[])[] = [];
    functions.onAnswered((cells) => woken.push(cells));
    for (let row = 0; row < 100; row += 1) {
      expect(calculate(row, "T.ANY", row % 10)).toBe(PENDING);
    }
    await soon();

    expect(sent.map((message) => callsIn(message).length)).toEqual([10]);
    functions.setResults(callsIn(sent[0]).map(({ id, values: [value] }) => [id, true, value, [0]]));
    expect(woken.map((cells) => cells.length)).toEqual([100]);
    expect(calculate(57, "T.ANY", 7)).toBe(7);
    expect(functions.counters()).toMatchObject({ waiting: 0, messages: 1, remembered: 10 });
  });

  it("wait until the add-in can be called", async () => {
    calculate(0, "T.ANY", 1);
    await soon();
    expect(sent).toEqual([]);

    functions.runtimeReady();
    await soon();
    expect(callsIn(sent[0])).toHaveLength(1);
  });

  it("are made again after the pane was loaded anew, without those that were answered", async () => {
    functions.runtimeReady();
    calculate(0, "T.ANY", 1);
    calculate(1, "T.ANY", 2);
    await soon();
    functions.setResults([[callsIn(sent[0])[0]?.id, true, "da", [0]]]);
    functions.runtimeGone();
    calculate(2, "T.ANY", 3);
    await soon();
    expect(sent).toHaveLength(1);

    functions.runtimeReady();
    await soon();
    expect(callsIn(sent[1]).map(({ values }) => values)).toEqual([[2], [3]]);
  });

  it("of a cell that has changed before they travelled are not made", async () => {
    calculate(0, "T.ANY", 1);
    calculate(0, "T.ANY", 2);
    functions.runtimeReady();
    await soon();

    expect(callsIn(sent[0]).map(({ values }) => values)).toEqual([[2]]);
  });

  it("that were given up do not wake cells", async () => {
    functions.runtimeReady();
    const woken = jest.fn();
    functions.onAnswered(woken);
    calculate(0, "T.ANY", 1);
    await soon();
    functions.startCell(at(0));
    functions.endCell(at(0));
    functions.setResults([[callsIn(sent[0])[0]?.id, true, 1, [0]]]);

    expect(woken).not.toHaveBeenCalled();
  });

  it("are remembered until the memo is cleared", async () => {
    functions.runtimeReady();
    calculate(0, "T.ANY", 1);
    await soon();
    functions.setResults([[callsIn(sent[0])[0]?.id, true, 1, [0]]]);
    expect(calculate(1, "T.ANY", 1)).toBe(1);
    functions.clearMemo();

    expect(calculate(1, "T.ANY", 1)).toBe(PENDING);
  });
});

it("tells when functions come, and replaces those of a namespace", () => {
  const changed = jest.fn();
  functions.onFunctionsChanged(changed);
  const one = { functions: [{ id: "ONE", name: "ONE", parameters: [] }] };
  functions.library.load("T", one);

  expect(changed).toHaveBeenCalledTimes(1);
  expect([functions.has("t.one"), functions.has("T.ANY")]).toEqual([true, false]);
});

it("forgets results beyond its limit, but never makes a cell wait for ever", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 }),
      async (memoLimit, values) => {
        start({ memoLimit });
        functions.runtimeReady();
        let dirty = new Set(values.keys());
        functions.onAnswered((cells) => cells.forEach(({ row }) => dirty.add(row)));
        const shown = new Map<number, unknown>();
        let answered = 0;
        for (let round = 0; dirty.size > 0 && round < 100; round += 1) {
          const due = dirty;
          dirty = new Set();
          for (const row of due) shown.set(row, calculate(row, "T.ANY", values[row] ?? 0));
          await soon();
          const calls = sent.slice(answered).flatMap(callsIn);
          answered = sent.length;
          functions.setResults(calls.map(({ id, values: [value] }) => [id, true, value, [0]]));
        }
        expect([...shown.values()]).toEqual(values);
      },
    ),
  );
});
