import { parseScheduleRows } from "../../../src/pricing/schedule/scheduleRows";

it.each<[unknown, string]>([
  [undefined, "perInvoice"],
  [null, "perInvoice"],
  ["", "perInvoice"],
  [0, "perInvoice"],
  ["je Rechnung", "perInvoice"],
  ["Per Invoice", "perInvoice"],
  ["je Position", "perLine"],
  ["JE-POSITION", "perLine"],
  ["Position", "perLine"],
  ["per line", "perLine"],
])("[F2] %p means %s", (raw, rows) => {
  expect(parseScheduleRows(raw)).toEqual({ ok: true, value: rows });
});

it.each([["je Monat"], ["je"], [1], [true], ["je Rechnung je Position"]])(
  "[F2] %p means nothing",
  (input) => {
    expect(parseScheduleRows(input)).toEqual({
      ok: false,
      error: { code: "unknownScheduleRows", input },
    });
  },
);
