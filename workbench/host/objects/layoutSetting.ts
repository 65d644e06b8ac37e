import type { PageLayout } from "../../model/state";
import type { Scalar } from "../hostObject";
import { DEFAULT_LAYOUT } from "./pageLayoutWords";
import { sheetOf, updateSheet, type SheetPlace } from "./sheetPlace";

/** Checks a new value. */
export type ReadSetting = (value: unknown, what: string) => unknown;

/** A setting of how a sheet is printed, by its name in office.js. */
export function layoutSetting(name: string, read: ReadSetting): Scalar<SheetPlace> {
  return {
    get: (place) => sheetOf(place).pageLayout.settings[name] ?? DEFAULT_LAYOUT[name],
    set: (place, value) => {
      const { settings } = sheetOf(place).pageLayout;
      updateLayout(place, { settings: { ...settings, [name]: read(value, name) } });
    },
  };
}

export function updateLayout(place: SheetPlace, layout: Partial<PageLayout>): void {
  updateSheet(place, { pageLayout: { ...sheetOf(place).pageLayout, ...layout } });
}
