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
  toggleBold,
  toggleItalic,
} from "./edits";

/** Something that a button of the ribbon does. */
export type Command = {
  readonly id: string;
  readonly label: string;
  /** What the tooltip says when that is more than the label. */
  readonly tip?: string;
  readonly icon: ReactElement;
  readonly run: () => void;
  /** Of a button that is on or off. */
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
};

export type CommandGroup = {
  readonly id: string;
  readonly label: string;
  readonly commands: readonly Command[];
};

/** The ribbon's own commands; those of the add-in come from its manifest. */
export function commandGroups(session: Session): readonly CommandGroup[] {
  const { ribbon } = session.texts;
  return [
    { id: "file", label: ribbon.groups.file, commands: fileCommands(session) },
    { id: "edit", label: ribbon.groups.edit, commands: undoCommands(session) },
    { id: "font", label: ribbon.groups.font, commands: fontCommands(session) },
    { id: "number", label: ribbon.groups.number, commands: numberCommands(session) },
    { id: "cells", label: ribbon.groups.cells, commands: cellCommands(session) },
  ];
}

function fileCommands(session: Session): readonly Command[] {
  const { ribbon } = session.texts;
  return [
    {
      id: "sample",
      label: ribbon.sample,
      tip: ribbon.sampleTip,
      icon: <DocumentTable20Regular />,
      run: () => showSample(session),
    },
    {
      id: "empty",
      label: ribbon.empty,
      tip: ribbon.emptyTip,
      icon: <DocumentAdd20Regular />,
      run: () => showEmpty(session),
    },
    {
      id: "open",
      label: ribbon.open,
      tip: ribbon.openTip,
      icon: <FolderOpen20Regular />,
      run: () => openFile(session),
    },
    {
      id: "save",
      label: ribbon.save,
      tip: ribbon.saveTip,
      icon: <Save20Regular />,
      run: () => void saveFile(session),
    },
    {
      id: "saveForLibreOffice",
      label: ribbon.saveForLibreOffice,
      tip: ribbon.saveForLibreOfficeTip,
      icon: <SaveCopy20Regular />,
      run: () => void saveFile(session, "libreOffice"),
    },
  ];
}

function undoCommands(session: Session): readonly Command[] {
  const { workbook, texts } = session;
  const { ribbon } = texts;
  return [
    {
      id: "undo",
      label: ribbon.undo,
      tip: ribbon.undoTip,
      icon: <ArrowUndo20Regular />,
      run: () => void attempt(session, () => void workbook.undo()),
      isDisabled: !workbook.canUndo,
    },
    {
      id: "redo",
      label: ribbon.redo,
      tip: ribbon.redoTip,
      icon: <ArrowRedo20Regular />,
      run: () => void attempt(session, () => void workbook.redo()),
      isDisabled: !workbook.canRedo,
    },
  ];
}

function fontCommands(session: Session): readonly Command[] {
  const { ribbon } = session.texts;
  const { bold, italic } = activeStyle(session.workbook).font;
  return [
    {
      id: "bold",
      label: ribbon.bold,
      tip: ribbon.boldTip,
      icon: <TextBold20Regular />,
      run: () => toggleBold(session),
      isOn: bold,
    },
    {
      id: "italic",
      label: ribbon.italic,
      tip: ribbon.italicTip,
      icon: <TextItalic20Regular />,
      run: () => toggleItalic(session),
      isOn: italic,
    },
  ];
}

function numberCommands(session: Session): readonly Command[] {
  const { ribbon } = session.texts;
  const { culture } = session.workbook;
  const { numberFormat } = activeStyle(session.workbook);
  const command = (id: string, label: string, icon: ReactElement, format: string): Command => ({
    id,
    label,
    icon,
    run: () => formatSelection(session, format),
    isOn: numberFormat === format,
  });
  return [
    command("general", ribbon.general, <NumberSymbol20Regular />, "General"),
    command(
      "currency",
      ribbon.currency,
      <CurrencyDollarEuro20Regular />,
      CURRENCY_FORMAT[session.language],
    ),
    command("percent", ribbon.percent, <TextPercent20Regular />, PERCENT_FORMAT),
    command("date", ribbon.date, <CalendarLtr20Regular />, culture.shortDateFormat),
  ];
}

function cellCommands(session: Session): readonly Command[] {
  const { ribbon } = session.texts;
  return [
    {
      id: "insertRow",
      label: ribbon.insertRow,
      icon: <TableInsertRow20Regular />,
      run: () => changeLines(session, "insert", "rows"),
    },
    {
      id: "deleteRow",
      label: ribbon.deleteRow,
      icon: <TableDeleteRow20Regular />,
      run: () => changeLines(session, "delete", "rows"),
    },
    {
      id: "insertColumn",
      label: ribbon.insertColumn,
      icon: <TableInsertColumn20Regular />,
      run: () => changeLines(session, "insert", "columns"),
    },
    {
      id: "deleteColumn",
      label: ribbon.deleteColumn,
      icon: <TableDeleteColumn20Regular />,
      run: () => changeLines(session, "delete", "columns"),
    },
    {
      id: "newSheet",
      label: ribbon.newSheet,
      icon: <TableAdd20Regular />,
      run: () => addSheetHere(session),
    },
  ];
}
