/** Marks the parts of the window between which F6 goes round, in the order of the page. */
export const REGION = { "data-region": "" } as const;

/** The grid's region: it takes the focus by itself. */
export const GRID_REGION = { "data-region": "grid" } as const;

const FOCUSABLE = "button:not([disabled]):not([tabindex='-1']), input, textarea, iframe";

/**
 * F6: the focus goes on to the next part of the window, or back to the one before. In the grid Tab goes from cell to
 * cell, so this is the way out of it.
 */
export function focusNextRegion(by: 1 | -1, focusGrid: () => void): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter((region) =>
    region.checkVisibility({ visibilityProperty: true }),
  );
  const current = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(current + by + regions.length) % regions.length];
  if (next?.dataset["region"] === "grid") focusGrid();
  else next?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}
