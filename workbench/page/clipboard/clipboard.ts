import type { Area } from "../../model/area";
import { copyCells, type CopiedValues } from "../../model/cells/copy";
import { moveCells } from "../../model/cells/move";
import { usedArea } from "../../model/cells/usedArea";
import { ExcelError } from "../../model/errors";
import type { Id } from "../../model/state";
import type { Workbook } from "../../model/workbook";
import { copyOf, isUnchanged, type Copied } from "./copied";
import { pasteTexts } from "./paste";
import { readTsv } from "./tsv";

/** What the clipboard needs of the grid around it. */
export type ClipboardGround = {
  /** Marks the area that was copied; undefined when it can be pasted no more. */
  readonly onCopied: (copied: CopiedArea | undefined) => void;
};

export type CopiedArea = { readonly sheetId: Id; readonly area: Area };

type Own = Copied & { readonly isCut: boolean };

/**
 * Copying, cutting and pasting of what is selected: cells as they are within the workbook, their texts with other
 * programs.
 */
export class Clipboard {
  #own: Own | undefined;

  constructor(
    private readonly workbook: Workbook,
    private readonly ground: ClipboardGround,
  ) {}

  /** The text of what is selected; InvalidSelection when that is more than one area. */
  take(isCut: boolean): string {
    const { id } = this.workbook.activeSheet;
    const { selection } = this.workbook.view(id);
    const [area] = selection;
    if (!area || selection.length > 1) {
      throw new ExcelError("InvalidSelection", "Only one area can be copied at a time.");
    }
    this.#own = { ...copyOf(this.workbook, id, area), isCut };
    this.ground.onCopied({ sheetId: id, area });
    return this.#own.text;
  }

  /** Pastes into what is selected and selects what was written. */
  paste(text: string, valuesOnly: boolean): void {
    const { workbook } = this;
    const { id } = workbook.activeSheet;
    const [target] = workbook.view(id).selection;
    if (!target) return;
    const own = this.#ownOf(text);
    if (!own && text === "") return;
    const written = own
      ? this.#pasteOwn(own, { sheetId: id, area: target }, valuesOnly)
      : pasteTexts(workbook, readTsv(text), id, target);
    workbook.select(id, [written]);
  }

  /** Ends the copying when the cells are not what they were. */
  checkStill(): void {
    if (this.#own && !isUnchanged(this.workbook, this.#own)) this.forget();
  }

  /** What was copied here is not marked any more; it can still be pasted as other programs would. */
  forget(): void {
    if (!this.#own) return;
    this.#own = undefined;
    this.ground.onCopied(undefined);
  }

  /** The copy of this workbook that the clipboard holds, if it is one and its cells are still what they were. */
  #ownOf(text: string): Own | undefined {
    const own = this.#own;
    if (!own) return undefined;
    // Some systems have other line breaks.
    const isOwn = text.replaceAll("\r\n", "\n") === own.text.replaceAll("\r\n", "\n");
    if (isOwn && isUnchanged(this.workbook, own)) return own;
    this.forget();
    return undefined;
  }

  #pasteOwn(own: Own, target: CopiedArea, valuesOnly: boolean): Area {
    const { workbook } = this;
    const written = workbook.change("person", (draft) =>
      own.isCut
        ? moveCells(draft, own, target)
        : copyCells(draft, own, target, valuesOnly ? valuesIn(workbook) : undefined),
    );
    if (own.isCut) this.forget();
    return written;
  }
}

function valuesIn(workbook: Workbook): CopiedValues {
  return {
    value: (id, row, column) => workbook.value(id, row, column),
    usedArea: (id) => usedArea(workbook, id, true),
  };
}
