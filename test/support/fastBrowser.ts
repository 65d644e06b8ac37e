/** What most elements show: no test of the pane knows style rules, only attributes. */
const SHOWN = plainStyle("block");
const HIDDEN = plainStyle("none");

function plainStyle(display: string): CSSStyleDeclaration {
  const style: Readonly<Record<string, string>> = {
    display,
    visibility: "visible",
    opacity: "1",
    pointerEvents: "auto",
  };
  const getPropertyValue = (name: string) =>
    style[name === "pointer-events" ? "pointerEvents" : name] ?? "";
  return { ...style, getPropertyValue } as unknown as CSSStyleDeclaration;
}

let isFast = false;

/** Elements that the browser itself shows in another way. */
const SPECIAL = "script, style, template, head, details, dialog";

/**
 * Answers fast what jsdom answers slowly, which was half of the time of the tests of the pane: the style of an element
 * without style attributes around it, and the labels of a control.
 */
export function speedUpBrowser(): void {
  if (isFast) return;
  isFast = true;
  const { getComputedStyle } = globalThis;
  globalThis.getComputedStyle = (element, pseudo) => {
    if (pseudo || element.closest("[style]") || element.matches(SPECIAL)) {
      return getComputedStyle(element, pseudo);
    }
    return (element as HTMLElement).hidden ? HIDDEN : SHOWN;
  };
  for (const { prototype } of [
    HTMLInputElement,
    HTMLSelectElement,
    HTMLTextAreaElement,
    HTMLButtonElement,
  ]) {
    Object.defineProperty(prototype, "labels", { configurable: true, get: labelsOf });
  }
}

function labelsOf(this: HTMLElement): readonly Element[] {
  const around = this.closest("label");
  const named =
    this.id === "" ? [] : document.querySelectorAll(`label[for=${JSON.stringify(this.id)}]`);
  return [...new Set([...(around && !around.htmlFor ? [around] : []), ...named])];
}
