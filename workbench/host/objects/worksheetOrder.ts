import type { Sheet } from "../../model/state";

export function isVisible({ visibility }: Sheet): boolean {
  return visibility === "Visible";
}
