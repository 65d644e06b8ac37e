import type { Area } from "../../model/area";
import type { Highlight, Rectangle } from "./types";

/** A frame around cells: solid for the ranges of a formula, dashed for what is pointed at, moving for what is copied. */
export type Frame = Highlight & { readonly line: "solid" | "dashed" | "moving" };

/** Where frozen panes end, in pixels of the element of the grid; undefined where nothing is frozen. */
export type FrozenEdges = { readonly x: number | undefined; readonly y: number | undefined };

type FrameGround = {
  readonly rectangleOf: (area: Area) => Rectangle | undefined;
  readonly frozenEdges: () => FrozenEdges;
};

/** Frames drawn over the canvas, and the lines of frozen panes. */
export class Frames {
  readonly #layer: HTMLElement;
  readonly #groups = new Map<string, readonly Frame[]>();

  constructor(
    parent: HTMLElement,
    private readonly ground: FrameGround,
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
      const rectangle = this.ground.rectangleOf(frame.area);
      return rectangle ? [frameElement(frame, rectangle)] : [];
    });
    const { x, y } = this.ground.frozenEdges();
    const lines = [
      ...(x === undefined ? [] : [lineElement("gridFrozenX", "left", x)]),
      ...(y === undefined ? [] : [lineElement("gridFrozenY", "top", y)]),
    ];
    this.#layer.replaceChildren(...lines, ...elements);
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

function lineElement(className: string, side: "left" | "top", place: number): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  element.style[side] = `${place - 1}px`;
  return element;
}
