import type { PositioningVirtualElement } from "@fluentui/react-components";
import type { Rectangle } from "../grid/types";

/** A place in the window beside which a menu opens. */
export function targetAt({ left, top, width, height }: Rectangle): PositioningVirtualElement {
  return { getBoundingClientRect: () => new DOMRect(left, top, width, height) };
}
