import { writeProblem } from "../../../../src/taskpane/ui/writeProblem";
import type { QuoteProblem } from "../../../../src/workbook/ports/quotes/quotePort";

const PROBLEMS: readonly (readonly [QuoteProblem, RegExp])[] = [
  [{ code: "cellEditMode" }, /Schließen Sie die Eingabe mit Enter ab/],
  [{ code: "sheetProtected", sheet: "Tabelle1" }, /Das Blatt „Tabelle1“ ist geschützt/],
  [{ code: "workbookProtected" }, /Die Mappe ist geschützt/],
  [{ code: "hostFailure", hostCode: "GeneralException" }, /abgelehnt \(GeneralException\)/],
  [{ code: "hostFailure", hostCode: "NoAnswer" }, /Geschrieben wurde nichts/],
  [
    { code: "hostFailure", hostCode: "NoAnswerWhileWriting" },
    /Sehen Sie in der Mappe nach, ob alles dort steht/,
  ],
  [{ code: "hostFailure", hostCode: "NotTakenBack" }, /ein Teil davon ist vielleicht/],
  [{ code: "tooLittleRoom", address: "A1:L40" }, /gebraucht wird A1:L40/],
  [{ code: "mergedCellsInTheWay", address: "B2:C3" }, /Verbundene Zellen sind im Weg: B2:C3/],
  [{ code: "tableInTheWay", address: "B2:C3", table: "T1" }, /Die Tabelle T1 ist im Weg \(B2:C3\)/],
  [
    { code: "noPlaceholders", sheet: "Form" },
    /„Form“ hat keine Platzhalter wie {{angebot.nummer}}/,
  ],
  [{ code: "twoLineRows", sheet: "Form", rows: [5, 9] }, /in mehreren Zeilen \(5, 9\)/],
  [{ code: "unknownPlaceholder", address: "B4", text: "{{x}}" }, /{{x}} gibt es nicht \(B4\)/],
  [{ code: "unclosedPlaceholder", address: "B4", text: "{{x" }, /nicht geschlossen \(B4\): {{x/],
  [
    { code: "unclosedPlaceholder", address: "footer", text: "{{x" },
    /nicht geschlossen \(Fußzeile\)/,
  ],
  [{ code: "formulaPlaceholder", address: "B4" }, /In B4 steht ein Platzhalter in einer Formel/],
  [
    { code: "textTooLong", address: "B4", text: "{{x}}", length: 9001, maximum: 8000 },
    /^{{x}} \(B4\) würde 9\.001 Zeichen lang; eine Zelle soll höchstens 8\.000 haben/,
  ],
  [
    { code: "hostFailure", hostCode: "RequestPayloadSizeLimitExceeded" },
    /mehr, als Excel hier auf einmal überträgt/,
  ],
  [{ code: "mergedLineRow", address: "B4:C5" }, /über mehrere Zeilen \(B4:C5\)/],
  [{ code: "noLineRow", sheet: "Form" }, /„Form“ hat keine Zeile mit {{positionen.…}}/],
  [{ code: "marginTooLong", place: "header", maximum: 255 }, /die Kopfzeile zu lang; .* 255/],
  [{ code: "hiddenCellsInTheWay", address: "7:9" }, /sind im Weg: 7:9/],
  [{ code: "quoteNotFound" }, /nicht mehr zu finden/],
  [{ code: "unknownEdition", edition: "2031-01" }, /kennt die Preisliste 2031-01 nicht/],
  [
    { code: "sheetDamaged", address: "A1:L40" },
    /fehlen Zeilen oder Spalten des Angebots \(A1:L40\)/,
  ],
  [{ code: "requirementSet", version: "ExcelApi 1.9" }, /zu alt/],
  [{ code: "partNotLoaded" }, /Prüfen Sie die Verbindung/],
];

it.each(PROBLEMS)("says what is wrong and what to do: %j", (problem, sentence) => {
  expect(writeProblem(problem, "de")).toMatch(sentence);
});

it.each(PROBLEMS)("says it in English as well: %j", (problem) => {
  const sentence = writeProblem(problem, "en");
  expect(sentence).toMatch(/^[A-Z{][\s\S]+[.?]$/);
  expect(sentence).not.toMatch(/[äöüß]|undefined/);
});
