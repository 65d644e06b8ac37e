import type { Area } from "../../model/area";
import { ExcelError } from "../../model/errors";
import type { Id } from "../../model/state";
import type { Workbook } from "../../model/workbook";
import { copyOf, isUnchanged, type Copied } from "./copied";
import { pasteCopied, pasteCut, pasteTable } from "./paste";
import { readHtml } from "./readHtml";
import { readTsv, writeTsv } from "./tsv";
import { writeHtml } from "./writeHtml";

/** What the clipboard needs of the grid around it. */
export type ClipboardGround = {
  /** Marks the area that was copied; undefined when it can be pasted no more. */
  readonly onCopied: (copied: CopiedArea | undefined) => void;
};

export type CopiedArea = { readonly sheetId: Id; readonly area: Area };

type Own = {
  readonly copied: Copied;
  readonly isCut: boolean;
  readonly mark: string;
  readonly text: string;
};

/** What the clipboard holds, as far as the page may know. */
export type ClipboardTexts = { readonly html: string; readonly text: string };

/** Copying, cutting and pasting of what is selected, with other programs and within the workbook. */
export class Clipboard {
  #own: Own | undefined;

  constructor(
    private readonly workbook: Workbook,
    private readonly ground: ClipboardGround,
  ) {}

  /** What is selected, for the clipboard; InvalidSelection when that is more than one area. */
  take(isCut: boolean): ClipboardTexts {
    const { workbook } = this;
    const { id } = workbook.activeSheet;
    const { selection } = workbook.view(id);
    const [area] = selection;
    if (!area || selection.length > 1) {
      throw new ExcelError("InvalidSelection", "Only one area can be copied at a time.");
    }
    const copied = copyOf(workbook, id, area);
    const mark = crypto.randomUUID();
    const rows = copied.cells.map((row) => row.map((cell) => (cell.span ? cell.text : "")));
    const text = writeTsv(rows);
    this.#own = { copied, isCut, mark, text };
    this.ground.onCopied({ sheetId: id, area });
    return { html: writeHtml(copied.cells, mark), text };
  }

  /** Pastes into what is selected and selects what was written. */
  paste({ html, text }: ClipboardTexts, valuesOnly: boolean): void {
    const { workbook } = this;
    const { id } = workbook.activeSheet;
    const [target] = workbook.view(id).selection;
    if (!target) return;
    const table = readHtml(html);
    const own = this.#ownOf(table?.mark, text, valuesOnly);
    const written = own
      ? this.#pasteOwn(own, id, target, valuesOnly)
      : this.#pasteForeign(valuesOnly ? undefined : table, text, id, target);
    if (written) workbook.select(id, [written]);
  }

  /** Ends the copying when the cells are not what they were. */
  checkStill(): void {
    if (this.#own && !isUnchanged(this.workbook, this.#own.copied)) this.forget();
  }

  /** What was copied here is not marked any more; it can still be pasted as other programs would. */
  forget(): void {
    if (!this.#own) return;
    this.#own = undefined;
    this.ground.onCopied(undefined);
  }

  /** The copy of this workbook that the clipboard holds, if it is one and its cells are still what they were. */
  #ownOf(mark: string | undefined, text: string, valuesOnly: boolean): Own | undefined {
    const own = this.#own;
    if (!own) return undefined;
    // Pasting without formats, a browser gives no HTML.
    const isOwn = mark === undefined ? valuesOnly && text === own.text : mark === own.mark;
    if (isOwn && isUnchanged(this.workbook, own.copied)) return own;
    this.forget();
    return undefined;
  }

  #pasteOwn({ copied, isCut }: Own, id: Id, target: Area, valuesOnly: boolean): Area {
    if (!isCut) return pasteCopied(this.workbook, copied, id, target, valuesOnly);
    const written = pasteCut(this.workbook, copied, id, target);
    this.forget();
    return written;
  }

  #pasteForeign(
    table: ReturnType<typeof readHtml>,
    text: string,
    id: Id,
    target: Area,
  ): Area | undefined {
    if (table) return pasteTable(this.workbook, table, id, target);
    if (text === "") return undefined;
    return pasteTable(this.workbook, { texts: readTsv(text) }, id, target);
  }
}
