import type { Workbook } from "../../model/workbook";
import type { WriteOptions } from "../options";
import type { PackageWriter } from "../packageWriter";
import type { StyleTable } from "../style/styleTable";
import type { TextTable } from "./cellTexts";

/** What writing a sheet needs of the file around it. */
export type WritingSheet = {
  readonly workbook: Workbook;
  readonly file: PackageWriter;
  readonly styles: StyleTable;
  readonly texts: TextTable;
  readonly options: WriteOptions;
  readonly onLoss: (loss: string) => void;
  /** The number of the next table; those of all sheets are counted together. */
  readonly nextTable: () => number;
};
