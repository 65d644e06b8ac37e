import type { Id, Sheet } from "../../model/state";

/** The sheet before (-1) or after (1) another one, where wanted among those that can be seen. */
export function neighbour(
  sheets: readonly Sheet[],
  sheetId: Id,
  direction: 1 | -1,
  isVisibleOnly: boolean,
): Sheet | undefined {
  const place = sheets.findIndex(({ id }) => id === sheetId);
  const others = direction === 1 ? sheets.slice(place + 1) : sheets.slice(0, place).reverse();
  return others.find((sheet) => !isVisibleOnly || isVisible(sheet));
}

export function isVisible({ visibility }: Sheet): boolean {
  return visibility === "Visible";
}
