import { builtAddin, startHeadless, type PaneWindow } from "../../test/workbench/support/headless";
import type { Snippet } from "./snippet";

/** What became of one button of a sample; the error is undefined when it did what it was to do. */
export type Click = { readonly button: string; readonly error: string | undefined };

const built = builtAddin("dist");

type Listener = (event: Event) => unknown;
type Buttons = Map<Element, Listener[]>;

/** After so long a button counts as never answered; in milliseconds. */
const PATIENCE = 10_000;
/** What comes of `document.getElementById(...)` when there is no such button. */
const NO_BUTTON = "Cannot read properties of null (reading 'addEventListener')";
const LONGEST_ERROR = 300;
/** Events and their handlers come after the answer; in milliseconds. */
const AFTERMATH = 30;

/** Runs a sample in a new workbook: presses its buttons one after another, that which sets the example up first. */
export async function runSnippet(snippet: Snippet): Promise<readonly Click[]> {
  const errors: string[] = [];
  const onRejection = (reason: unknown) => errors.push(describe(reason));
  process.on("unhandledRejection", onRejection);
  let buttons: Buttons = new Map();
  const excel = await startHeadless({
    language: "en-US",
    addin: {
      read: async (file) => {
        const content = await built.read(file);
        return file.endsWith(".html") ? withoutOwnScripts(content.toString()) : content;
      },
      run: (window) => {
        buttons = collectButtons(window);
        listen(window, errors);
      },
    },
  });
  try {
    const window = excel.window();
    window.document.body.innerHTML = snippet.html;
    try {
      window.eval(snippet.script);
    } catch (error) {
      errors.push(describe(error));
    }
    const clicks: Click[] = [];
    if (errors.length > 0) clicks.push({ button: "(start)", error: errors.splice(0)[0] });
    for (const [button, listeners] of inOrder(window, buttons)) {
      for (const listener of listeners) await press(window, button, listener, errors);
      clicks.push({ button: button.id, error: errors.splice(0)[0] });
    }
    return clicks;
  } finally {
    excel.close();
    process.off("unhandledRejection", onRejection);
  }
}

/** The page of the add-in with nothing but office.js in it. */
function withoutOwnScripts(page: string): Buffer {
  return Buffer.from(page.replaceAll(/<script[^>]* src="(?!https:)[^"]*"[^>]*><\/script>/g, ""));
}

/** Remembers who listens to clicks, since a click itself does not tell when its handler has ended. */
function collectButtons(window: PaneWindow): Buttons {
  const buttons: Buttons = new Map();
  window.Element.prototype.addEventListener = function (
    this: Element,
    type: string,
    listener: EventListenerOrEventListenerObject,
    ...rest: [options?: AddEventListenerOptions]
  ) {
    if (type !== "click" || typeof listener !== "function") {
      window.EventTarget.prototype.addEventListener.call(this, type, listener, ...rest);
      return;
    }
    buttons.set(this, [...(buttons.get(this) ?? []), listener]);
  };
  return buttons;
}

/** Samples catch their errors and write them to the console. */
function listen(window: PaneWindow, errors: string[]): void {
  Object.assign(window["console"] as object, {
    log: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: (...parts: unknown[]) => errors.push(parts.map(describe).join(" ")),
  });
  Object.assign(window, { alert: () => undefined, scrollTo: () => undefined });
}

function inOrder(
  { document }: PaneWindow,
  buttons: Buttons,
): readonly (readonly [Element, readonly Listener[]])[] {
  const shown = [...buttons].sort(([one], [other]) =>
    one.compareDocumentPosition(other) & document.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const isSetup = ([button]: readonly [Element, unknown]) => /setup|set-up/i.test(button.id);
  return [...shown.filter(isSetup), ...shown.filter((each) => !isSetup(each))];
}

async function press(
  window: PaneWindow,
  button: Element,
  listener: Listener,
  errors: string[],
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => {
    timer = setTimeout(() => {
      errors.push("It was never answered.");
      resolve(undefined);
    }, PATIENCE);
  });
  try {
    await Promise.race([listener.call(button, new window.Event("click")), patience]);
  } catch (error) {
    errors.push(describe(error));
  }
  clearTimeout(timer);
  await new Promise((resolve) => setTimeout(resolve, AFTERMATH));
}

/** The code and message of an error of office.js, and the member where it happened. */
function describe(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error).slice(0, LONGEST_ERROR);
  const { code, message, debugInfo } = error as {
    readonly code?: unknown;
    readonly message?: unknown;
    readonly debugInfo?: { readonly errorLocation?: unknown };
  };
  const place = debugInfo?.errorLocation;
  const at = typeof place === "string" && place !== "" ? ` (${place})` : "";
  if (message === NO_BUTTON) return "its page lacks a button that its script expects";
  const start = typeof code === "string" && code !== "" ? `${code}: ` : "";
  const text = `${start}${typeof message === "string" ? message : JSON.stringify(error)}${at}`;
  return text.slice(0, LONGEST_ERROR);
}
