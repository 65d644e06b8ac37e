import type { Area } from "../../model/area";
import type { Highlight, Rectangle } from "./types";

/** A frame around cells: solid for the ranges of a formula, dashed for what is pointed at, moving for what is copied. */
export type Frame = Highlight & { readonly line: "solid" | "dashed" | "moving" };

/** Frames drawn over the canvas. */
export class Frames {
  readonly #layer: HTMLElement;
  readonly #groups = new Map<string, readonly Frame[]>();

  constructor(
    parent: HTMLElement,
    private readonly rectangleOf: (area: Area) => Rectangle | undefined,
  ) {
    this.#layer = document.createElement("div");
    this.#layer.className = "gridFrames";
    this.#layer.ariaHidden = "true";
    parent.append(this.#layer);
  }

  /** Replaces the frames of a group. */
  set(group: string, frames: readonly Frame[]): void {
    const isEmpty = frames.length === 0;
    if (isEmpty && !this.#groups.has(group)) return;
    if (isEmpty) this.#groups.delete(group);
    else this.#groups.set(group, frames);
    this.place();
  }

  /** Draws them where their cells are now. */
  place(): void {
    const elements = [...this.#groups.values()].flat().flatMap((frame) => {
      const rectangle = this.rectangleOf(frame.area);
      return rectangle ? [frameElement(frame, rectangle)] : [];
    });
    this.#layer.replaceChildren(...elements);
  }
}

function frameElement(
  { colour, line }: Frame,
  { left, top, width, height }: Rectangle,
): HTMLElement {
  const element = document.createElement("div");
  element.className = `gridFrame gridFrame-${line}`;
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  element.style.color = colour;
  return element;
}
