import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  CalendarLtr20Regular,
  CurrencyDollarEuro20Regular,
  DocumentAdd20Regular,
  DocumentTable20Regular,
  FolderOpen20Regular,
  NumberSymbol20Regular,
  Save20Regular,
  SaveCopy20Regular,
  TableAdd20Regular,
  TableDeleteColumn20Regular,
  TableDeleteRow20Regular,
  TableInsertColumn20Regular,
  TableInsertRow20Regular,
  TextBold20Regular,
  TextItalic20Regular,
  TextPercent20Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { CURRENCY_FORMAT, PERCENT_FORMAT } from "../formats";
import { openFile, saveFile, showEmpty, showSample } from "../files";
import type { Session } from "../session";
import {
  activeStyle,
  addSheetHere,
  attempt,
  changeLines,
  formatSelection,
  toggleFont,
} from "./edits";

const ICONS = {
  sample: <DocumentTable20Regular />,
  empty: <DocumentAdd20Regular />,
  open: <FolderOpen20Regular />,
  save: <Save20Regular />,
  saveForLibreOffice: <SaveCopy20Regular />,
  undo: <ArrowUndo20Regular />,
  redo: <ArrowRedo20Regular />,
  bold: <TextBold20Regular />,
  italic: <TextItalic20Regular />,
  general: <NumberSymbol20Regular />,
  currency: <CurrencyDollarEuro20Regular />,
  percent: <TextPercent20Regular />,
  date: <CalendarLtr20Regular />,
  insertRow: <TableInsertRow20Regular />,
  deleteRow: <TableDeleteRow20Regular />,
  insertColumn: <TableInsertColumn20Regular />,
  deleteColumn: <TableDeleteColumn20Regular />,
  newSheet: <TableAdd20Regular />,
};

export type CommandId = keyof typeof ICONS;

/** Something that a button of the ribbon does. */
export type Command = {
  readonly id: CommandId;
  readonly label: string;
  /** What the tooltip says when that is more than the label. */
  readonly tip: string | undefined;
  readonly icon: ReactElement;
  readonly run: () => void;
  /** Of a button that is on or off. */
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
};

/** The ribbon's own commands in their groups; those of the add-in come from its manifest. */
export function commandGroups(session: Session) {
  const { workbook, language } = session;
  const { commands, tips } = session.texts.ribbon;
  const knownTips: Partial<Record<CommandId, string>> = tips;
  const { font, numberFormat } = activeStyle(workbook);

  const command = (
    id: CommandId,
    run: () => void,
    state: Pick<Command, "isOn" | "isDisabled"> = {},
  ): Command => ({ id, label: commands[id], tip: knownTips[id], icon: ICONS[id], run, ...state });
  const format = (id: CommandId, wanted: string) =>
    command(id, () => formatSelection(session, wanted), { isOn: numberFormat === wanted });

  return {
    file: [
      command("sample", () => showSample(session)),
      command("empty", () => showEmpty(session)),
      command("open", () => openFile(session)),
      command("save", () => void saveFile(session)),
      command("saveForLibreOffice", () => void saveFile(session, "libreOffice")),
    ],
    edit: [
      command("undo", () => void attempt(session, () => void workbook.undo()), {
        isDisabled: !workbook.canUndo,
      }),
      command("redo", () => void attempt(session, () => void workbook.redo()), {
        isDisabled: !workbook.canRedo,
      }),
    ],
    font: [
      command("bold", () => toggleFont(session, "bold"), { isOn: font.bold }),
      command("italic", () => toggleFont(session, "italic"), { isOn: font.italic }),
    ],
    number: [
      format("general", "General"),
      format("currency", CURRENCY_FORMAT[language]),
      format("percent", PERCENT_FORMAT),
      format("date", workbook.culture.shortDateFormat),
    ],
    cells: [
      command("insertRow", () => changeLines(session, "insert", "rows")),
      command("deleteRow", () => changeLines(session, "delete", "rows")),
      command("insertColumn", () => changeLines(session, "insert", "columns")),
      command("deleteColumn", () => changeLines(session, "delete", "columns")),
      command("newSheet", () => addSheetHere(session)),
    ],
  } satisfies Readonly<Record<string, readonly Command[]>>;
}
