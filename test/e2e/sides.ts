import type { Page } from "playwright-core";

/** How far the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
}

/** Fields and buttons whose box reaches beyond the part of the pane that they belong to, with how far in pixels. */
export function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(
    `[...document.querySelectorAll("section :is(input, select, textarea, button)")].flatMap((field) => {
      const box = field.getBoundingClientRect();
      const part = field.closest("section");
      const inner = part.getBoundingClientRect();
      const { paddingLeft, paddingRight } = getComputedStyle(part);
      const left = inner.left + parseFloat(paddingLeft) - box.left;
      const right = box.right - (inner.right - parseFloat(paddingRight));
      const label = document.getElementById(field.getAttribute("aria-labelledby"));
      const name = label?.textContent ?? field.getAttribute("aria-label") ?? field.textContent;
      const isSeen = box.width > 1 && getComputedStyle(field).opacity !== "0";
      return isSeen && Math.max(left, right) > 1 ? [name + ": " + Math.max(left, right).toFixed(1)] : [];
    })`,
  );
}

/** How far a table is wider than its place, so that one must scroll to see its last column. */
export function hiddenWidth(page: Page, name: string): Promise<number> {
  return page.evaluate<number>(
    `(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(
      document.querySelector("[role=group][aria-label='${name}']"),
    )`,
  );
}
