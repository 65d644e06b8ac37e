import { intersection, type Area } from "../area";
import type { Draft } from "../draft";
import type { DataValidation, Id } from "../state";
import { piecesWithout, withoutArea } from "./pieces";
import { refuseIfLocked } from "./protection";

/** What is said of cells without a rule. */
export const NO_VALIDATION: DataValidation = {
  areas: [],
  type: "None",
  rule: {},
  ignoreBlanks: true,
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
};

/** Changes what holds for the cells of an area. */
export function changeValidation(
  draft: Draft,
  sheetId: Id,
  area: Area,
  change: (validation: DataValidation) => DataValidation,
): void {
  refuseIfLocked(draft.state, sheetId, area);
  const { validations } = draft.sheet(sheetId);
  const touched = validations.flatMap((validation) => {
    const areas = validation.areas
      .map((each) => intersection(each, area))
      .filter((each) => each !== undefined);
    return areas.length === 0 ? [] : [{ ...validation, areas }];
  });
  const covered = touched.flatMap(({ areas }) => areas);
  const free = covered.reduce<readonly Area[]>(
    (pieces, hole) => pieces.flatMap((piece) => piecesWithout(piece, hole)),
    [area],
  );
  const parts = free.length === 0 ? touched : [...touched, { ...NO_VALIDATION, areas: free }];
  draft.updateSheet(sheetId, {
    validations: [...withoutArea(validations, area), ...parts.map(change)],
  });
}

/** Gives all cells of an area one rule, with alert and prompt as they are by default. */
export function setRule(
  draft: Draft,
  sheetId: Id,
  area: Area,
  type: string,
  rule: DataValidation["rule"],
): void {
  refuseIfLocked(draft.state, sheetId, area);
  const { validations } = draft.sheet(sheetId);
  const before = validations.find(({ areas }) => areas.some((each) => intersection(each, area)));
  const { errorAlert, prompt, ignoreBlanks } = before ?? NO_VALIDATION;
  const added = { areas: [area], type, rule, errorAlert, prompt, ignoreBlanks };
  draft.updateSheet(sheetId, { validations: [...withoutArea(validations, area), added] });
}

export function clearValidation(draft: Draft, sheetId: Id, area: Area): void {
  refuseIfLocked(draft.state, sheetId, area);
  const { validations } = draft.sheet(sheetId);
  draft.updateSheet(sheetId, { validations: withoutArea(validations, area) });
}
