import * as fc from "fast-check";
import { caretContext } from "../../../page/editor/caret";

/** The text with its caret at "|". */
function at(marked: string, listSeparator = ";") {
  const caret = marked.indexOf("|");
  const text = marked.replace("|", "");
  const { call, name, isInText } = caretContext(text, caret, listSeparator);
  return {
    call: call && [call.name, call.argument],
    argument: call && text.slice(call.argumentSpan.start, call.argumentSpan.end),
    name: name?.text,
    isInText,
  };
}

it.each([
  ["|=SUMME(", undefined, undefined],
  ["=|SUMME(", undefined, undefined],
  ["=SU|", undefined, "SU"],
  ["=SUM|ME(A1)", undefined, "SUM"],
  ["=SUMME(|", ["SUMME", 0], undefined],
  ["=SUMME(A1|", ["SUMME", 0], "A1"],
  ["=SUMME(A1:A3;|", ["SUMME", 1], undefined],
  ["=SUMME(A1:A3;2,5|", ["SUMME", 1], undefined],
  ["=SUMME(1)|", undefined, undefined],
  ["=ZÄHLENWENN(A1:A3;|", ["ZÄHLENWENN", 1], undefined],
  ["=flux.price(|", ["flux.price", 0], undefined],
  ['=FLUX.PRICE("a;b";|', ["FLUX.PRICE", 1], undefined],
  ["=WENN(A1>2;SUMME(1;2;|", ["SUMME", 2], undefined],
  ["=WENN(A1>2;SUMME(1;2);|", ["WENN", 2], undefined],
  ["=WENN((A1+(2|", ["WENN", 0], undefined],
  ["=SUMME({1.2;3.4};|", ["SUMME", 1], undefined],
  ["=FLUX.PR|", undefined, "FLUX.PR"],
  ["=1+FLUX.|", undefined, "FLUX."],
  ["=WENN(WAHR|", ["WENN", 0], "WAHR"],
  ["SUMME(|", undefined, undefined],
  ["", undefined, undefined],
])("%s stands in the call %j, typing the name %s", (marked, call, name) => {
  expect(at(marked)).toMatchObject({ call, name });
});

it.each([
  ['=FLUX.PRICE("Call|', '"Call', true],
  ['=FLUX.PRICE("Call| Rec";45)', '"Call Rec"', true],
  ['=FLUX.PRICE("Call"|;45)', '"Call"', false],
  ['=FLUX.PRICE("Call"; | )', "", false],
  ['=FLUX.PRICE("Call";|"Abo24";45)', '"Abo24"', false],
  ["=FLUX.PRICE(A1; B2 |;45)", "B2", false],
  ["=SUMME(MAX(1;2)+|3;4)", "MAX(1;2)+3", false],
])("%s stands in the argument %j", (marked, argument, isInText) => {
  expect(at(marked)).toMatchObject({ argument, isInText });
});

it("separates arguments by commas in English", () => {
  expect(at("=SUM(A1,2.5,|", ",").call).toEqual(["SUM", 2]);
  expect(at("=SUM(A1;2|", ",").call).toEqual(["SUM", 0]);
});

it("has an answer for every caret in every text", () => {
  const piece = fc.constantFrom(
    "=",
    "SUMME",
    "(",
    ")",
    ";",
    ",",
    '"',
    "{",
    "}",
    "A1",
    " ",
    "ü",
    "'",
    "[",
    "#",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), fc.nat(30), (pieces, caret) => {
      const text = pieces.join("");
      const { call, name } = caretContext(text, Math.min(caret, text.length), ";");
      for (const span of [call?.argumentSpan, name]) {
        if (!span) continue;
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
