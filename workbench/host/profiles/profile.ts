import type { ExcelErrorCode } from "../../model/errors";
import type { HostObject } from "../hostObject";
import type { RequirementSets } from "../requirementSets";

/** A call or a change that some Excel turns down, with its row in the register of what we know of Excel. */
export type Refusal = {
  /** "R1" in docs/excel.md. */
  readonly row: string;
  /** "NamedItemCollection.add" */
  readonly member: string;
  /** Whether it is turned down, by the arguments of the call or the value that is set. */
  readonly isRefused: (object: HostObject, args: readonly unknown[]) => boolean;
  readonly code: ExcelErrorCode;
  readonly message: string;
};

/** Where Excels differ without turning anything down; each is named with its row. What is false or empty is not played. */
export type Habits = {
  /** R4: undoing what was put into a very hidden sheet ends Excel. */
  readonly endsByUndoingHidden: boolean;
  /** R6: what the reference of a name reads once its sheet is deleted. */
  readonly deletedReference: string;
  /** R9: merged areas are found only where their first cell lies in the range, and finding one ends undo. */
  readonly findsMergedByFirstCell: boolean;
  /** R13: merging cells without content drops their fill. */
  readonly mergingDropsFill: boolean;
  /** R19: a part whose XML is set gets another id. */
  readonly setXmlRenewsId: boolean;
  /** R23: a sheet is not brought to the front in the request that adds it. */
  readonly activatesNewSheetsLate: boolean;
  /** R2: members after which nothing that was done before can be undone, and which no undo group may hold. */
  readonly withoutUndo: ReadonlySet<string>;
  /** R3: whether an undo group fails by itself, by its formulas and by how many groups there were before. */
  readonly failsUndoGroup: ((formulas: number, before: number) => boolean) | undefined;
  /** R17: requests and answers of more than 5 MB are refused. */
  readonly limitsPayloads: boolean;
  /** R28: of many calls that are made together, one is never answered, and its cell stays #BUSY!. */
  readonly leavesBusy: boolean;
  /** R29: an error inside a matrix makes the whole result #VALUE!. */
  readonly spreadsErrors: boolean;
  /** R31: functions get 0 for a blank cell. */
  readonly blanksAreZero: boolean;
  /** R30: errors among the arguments keep a function from being called, whatever its metadata say. */
  readonly keepsErrorsOut: boolean;
  /** R35: the standard height of rows reads in whole pixels. */
  readonly roundsStandardHeight: boolean;
  /** R20: nothing can be undone once an add-in has written. */
  readonly forgetsUndo: boolean;
};

/** One of the Excels that people have. */
export type Profile = {
  readonly requirementSets: RequirementSets;
  readonly refusals: readonly Refusal[];
  readonly habits: Habits;
};
