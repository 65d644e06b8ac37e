import type { ExcelHost } from "../host/host";
import type { ProfileName } from "../host/profiles/profiles";
import type { ExcelError } from "../model/errors";
import { nameSeenFrom } from "../model/names";
import type { Workbook } from "../model/workbook";
import { Editing } from "./editor/editing";
import type { Grid } from "./grid/types";
import type { PageAddin } from "./pageAddin";
import type { Language } from "./parameters";
import type { Session } from "./session";
import { refusalSentence } from "./shell/refusalSentence";
import { createStore } from "./store";
import type { Texts } from "./texts";
import { refusedByValidation } from "./validation/refusedByValidation";

type Parts = {
  readonly host: ExcelHost;
  readonly language: Language;
  readonly excel: ProfileName;
  readonly texts: Texts;
  readonly addin: PageAddin;
};

/** Puts together what the parts of the window share. */
export function createSession({ host, language, excel, texts, addin }: Parts): Session {
  const { workbook } = host;
  const grid = createStore<Grid | undefined>(undefined);
  const notice = createStore<string | undefined>(undefined);
  const editing = new Editing({
    workbook,
    knowledge: () => ({
      catalogue: addin.functions,
      culture: workbook.culture,
      isName: (name) => isName(workbook, name),
    }),
    grid: grid.get,
    explain: (error) => entrySentence(error, texts),
    invalid: (cell, text) => {
      const message = refusedByValidation(workbook, cell, text);
      return message === "" ? texts.validation.refused : message;
    },
    onRefused: notice.set,
    // While somebody types into a cell, Excel turns down whatever the add-in asks.
    onEditing: host.faults.setCellEditMode,
  });
  return {
    workbook,
    language,
    excel,
    texts,
    editing,
    addin,
    grid,
    notice,
    bookName: createStore(texts.newWorkbook),
  };
}

function entrySentence(error: ExcelError, texts: Texts): string {
  return error.code === "InvalidArgument" ? texts.editor.noFormula : refusalSentence(error, texts);
}

function isName({ state, activeSheet }: Workbook, name: string): boolean {
  const isTable = state.sheets.some(({ tables }) =>
    tables.some((table) => table.name.toLowerCase() === name.toLowerCase()),
  );
  return isTable || nameSeenFrom(state, activeSheet.id, name) !== undefined;
}
