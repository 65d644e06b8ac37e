/** @jest-environment jsdom */
import { addressOf, areaOf, type Area } from "../../model/area";
import type { Hit } from "../../page/grid/geometry";
import { createPickingPane } from "../../page/grid/picking";

type Place = Pick<Hit, "on"> & { readonly address: string };

function start() {
  const picked: string[] = [];
  let at: Place | undefined;
  const pane = createPickingPane({
    hitAt: () => {
      if (!at) return undefined;
      const { row, column } = areaOf(at.address);
      return { on: at.on, row, column };
    },
    onPicked: (area: Area, isFinal) => picked.push(`${addressOf(area)}${isFinal ? "!" : ""}`),
    onBeyond: () => undefined,
    wheelTarget: () => null,
  });
  pane.setPointerCapture = () => undefined;
  const send = (type: string, place: Place | undefined) => {
    at = place;
    // jsdom has no PointerEvent.
    pane.dispatchEvent(new MouseEvent(type, { button: 0, cancelable: true }));
  };
  return { pane, picked, send };
}

function cells(address: string): Place {
  return { on: "cells", address };
}

describe("pointing at ranges", () => {
  it("tells every range on the way and which is the last one", () => {
    const { picked, send } = start();
    send("pointermove", cells("A1"));
    send("pointerdown", cells("C3"));
    send("pointermove", cells("B5"));
    send("pointerup", cells("B5"));
    send("pointermove", cells("D9"));
    expect(picked).toEqual(["C3", "B3:C5", "B3:C5!"]);
  });

  it("picks whole columns and rows at their headings", () => {
    const { picked, send } = start();
    send("pointerdown", { on: "columns", address: "B1" });
    send("pointerup", { on: "cells", address: "D7" });
    send("pointerdown", { on: "rows", address: "A3" });
    send("pointerup", { on: "rows", address: "A2" });
    expect(picked).toEqual(["B:B", "B:D!", "3:3", "2:3!"]);
  });

  it("keeps the last range when the pointer is beyond all cells", () => {
    const { picked, send } = start();
    send("pointerdown", cells("A1"));
    send("pointermove", undefined);
    send("pointerup", cells("A2"));
    expect(picked).toEqual(["A1", "A1:A2!"]);
  });

  it("leaves the focus where it is", () => {
    const { pane } = start();
    const press = new MouseEvent("mousedown", { cancelable: true });
    pane.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });
});
