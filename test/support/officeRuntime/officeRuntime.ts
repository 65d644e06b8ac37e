import type { DOMWindow } from "jsdom";

import type { FunctionsMetadata } from "../../../src/functions/metadata";
import { appContext } from "./appContext";
import { shapeArguments } from "./cellArguments";
import { conversationOf, type Request } from "./conversation";
import { cellResult, type CellResult, type SentResult } from "./functionResults";
import { openPage, postToPage } from "./page";
import { executeMethod, type Methods } from "./richApi";

/** A call in a cell, with the arguments that the formula has. */
export type FormulaCall = readonly [id: string, ...given: unknown[]];

/** Microsoft's office.js in a page of its own, with a small Excel around it that calls custom functions. */
export type OfficeRuntime = {
  readonly window: DOMWindow & { readonly Office: unknown; readonly CustomFunctions: unknown };
  /** Calls functions from cells, all in one message, and waits for what the cells show. */
  readonly calculate: (calls: readonly FormulaCall[]) => Promise<readonly CellResult[]>;
  readonly close: () => void;
};

const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
const HAS_DATA_TYPES = 8;
const ALL_FEATURES = [1, 2, 3, 4];

let conversations = 0;

/** Starts office.js as Excel on the web does, up to the point where it waits for calls. */
export async function startOfficeRuntime(
  metadata: FunctionsMetadata,
  language: string,
): Promise<OfficeRuntime> {
  conversations += 1;
  const conversationId = `conversation${conversations}`;
  const conversation = conversationOf(conversationId);
  const waiting = new Map<number, (result: CellResult) => void>();
  let lastCall = 0;
  let becomeReady = () => {};
  const ready = new Promise<void>((resolve) => (becomeReady = resolve));

  const methods: Methods = {
    "AddinInternalService.NotifyActionHandlerReady": () => null,
    "CustomFunctions._SetOsfControlContainerReadyForCustomFunctions": () => becomeReady(),
    "CustomFunctions._GetEnabledFeatures": () => ALL_FEATURES,
    "CustomFunctions.SetInvocationArrayResults": ([results]) => {
      for (const result of results as readonly SentResult[]) {
        waiting.get(result[0])?.(cellResult(result));
        waiting.delete(result[0]);
      }
    },
  };

  const window = openPage({ language, conversationId, onMessage });

  function onMessage(text: string): void {
    const request = conversation.read(text);
    if (!request) return;
    const answer = conversation.answer(request, answerTo(request));
    // Excel answers from another process, never while the page is still speaking.
    setImmediate(() => postToPage(window, answer));
  }

  function answerTo({ action, isRegistration, data }: Request): unknown {
    if (isRegistration) return { Error: 0 };
    if (action === "ContextActivationManager_getAppContextAsync") return appContext(language);
    return action === "executeMethod" ? executeMethod(data, methods) : null;
  }

  function invocation([id, ...given]: FormulaCall, number: number) {
    const declared = metadata.functions.find((each) => each.id === id);
    const { values, hasDataTypes } = declared
      ? shapeArguments(declared, given)
      : { values: given, hasDataTypes: false };
    const flags = hasDataTypes ? HAS_DATA_TYPES : 0;
    const message = JSON.stringify([number, id, values, "Tabelle1!A1", flags, null]);
    return [CUSTOM_FUNCTION, INVOKE, "", message, number, false];
  }

  await new Promise((resolve) => window.addEventListener("load", resolve));
  const runtime = window as OfficeRuntime["window"] & { Office: typeof Office };
  await runtime.Office.onReady();
  await ready;

  return {
    window: runtime,
    calculate(calls) {
      const entries: unknown[] = [];
      const results = calls.map((call) => {
        lastCall += 1;
        const number = lastCall;
        entries.push(invocation(call, number));
        return new Promise<CellResult>((resolve) => waiting.set(number, resolve));
      });
      postToPage(window, conversation.event("richApiMessage", { ArrayData: entries }));
      return Promise.all(results);
    },
    close: () => window.close(),
  };
}
