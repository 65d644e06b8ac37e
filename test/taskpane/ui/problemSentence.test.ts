import { paneTexts } from "../../../src/i18n/pane/pane";
import { problemSentence } from "../../../src/taskpane/ui/problemSentence";
import type { WorkbookProblem } from "../../../src/workbook/ports/port";

const PROBLEMS: { readonly [Code in WorkbookProblem["code"]]: WorkbookProblem & { code: Code } } = {
  notInExcel: { code: "notInExcel" },
  cellEditMode: { code: "cellEditMode" },
  noCellSelected: { code: "noCellSelected" },
  sheetProtected: { code: "sheetProtected", sheet: "Preise" },
  workbookProtected: { code: "workbookProtected" },
  mergedCell: { code: "mergedCell", address: "C3" },
  tableHeader: { code: "tableHeader", address: "C1", table: "Angebot" },
  ownArgument: { code: "ownArgument", address: "A2" },
  accessDenied: { code: "accessDenied" },
  workbookChanged: { code: "workbookChanged" },
  leftUnfinished: { code: "leftUnfinished", sheet: "Angebot" },
  hostFailure: { code: "hostFailure", hostCode: "Conflict" },
};

describe.each(["de", "en"] as const)("in %s", (language) => {
  it.each(Object.values(PROBLEMS))(
    "$code has a sentence that names what it is about",
    (problem) => {
      const sentence = problemSentence(problem, paneTexts(language));
      const parameters = Object.entries(problem).filter(([name]) => name !== "code");
      for (const [, value] of parameters) expect(sentence).toContain(value);
      expect(sentence).toMatch(/\.$/);
    },
  );
});

it.each(["NoAnswer", "NoAnswerWhileWriting", "NotTakenBack"])(
  "says what to do after %s, and no code",
  (hostCode) => {
    for (const language of ["de", "en"] as const) {
      const sentence = problemSentence({ code: "hostFailure", hostCode }, paneTexts(language));
      expect(sentence).not.toContain(hostCode);
      expect(sentence).toMatch(/\.$/);
    }
  },
);

it("says different things in both languages", () => {
  for (const problem of Object.values(PROBLEMS)) {
    expect(problemSentence(problem, paneTexts("de"))).not.toBe(
      problemSentence(problem, paneTexts("en")),
    );
  }
});
