import type { Quoted } from "../../../src/pricing/errors";
import { editionOn, parseEdition } from "../../../src/pricing/input/edition";
import { day, valueOf } from "../../support/quoting";

const unknown = (input: Quoted) => ({
  ok: false,
  error: { code: "unknownEdition", input, editions: ["2022-09"] },
});

it.each([
  ["2022-09"],
  ["2022-9"],
  [" 2022-09 "],
  ["09/2022"],
  ["9/2022"],
  ["09.2022"],
  [null],
  [undefined],
  [""],
  [" "],
  [0],
])("[C4] %p is the edition 2022-09", (raw) => {
  expect(valueOf(parseEdition(raw)).id).toBe("2022-09");
});

it.each([
  ["2022-08", "2022-08"],
  ["2023-01", "2023-01"],
  ["08/2022", "08/2022"],
  ["2022", "2022"],
  ["2022-009", "2022-009"],
  ["x2022-09", "x2022-09"],
  ["2022-09x", "2022-09x"],
  ["x09/2022", "x09/2022"],
  ["09/2022x", "09/2022x"],
  ["09/20222", "09/20222"],
  ["009/2022", "009/2022"],
  ["12022-09", "12022-09"],
  ["09-2022", "09-2022"],
  ["2022/09", "2022/09"],
  ["-", "-"],
  [2022.09, 2022.09],
  [true, true],
  [[], "[object Array]"],
])("[C4] %p is no edition", (raw, input) => {
  expect(parseEdition(raw)).toEqual(unknown(input));
});

it.each(["2022-09-01", "2022-09-30", "2026-11-22"])("[C4] 2022-09 holds on %s", (date) => {
  expect(valueOf(editionOn(day(date))).id).toBe("2022-09");
});

it.each(["2022-08-31", "2000-01-01"])("[C4] no edition holds on %s", (date) => {
  expect(editionOn(day(date))).toEqual(unknown(date));
});
