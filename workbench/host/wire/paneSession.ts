import type { ExcelHost } from "../host";
import { appContext } from "./appContext";
import { createConversation, type PaneRequest } from "./conversation";
import type { MessageEntry, Outcome } from "./outcome";

export type PaneSessionOptions = {
  readonly host: ExcelHost;
  readonly conversationId: string;
  readonly controlId: string;
  /** Of the page around the pane. */
  readonly origin: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentUrl: string;
  /** Called when a page in the pane asks what Excel it is in, by when it has loaded office.js. */
  readonly onStart: () => void;
  /** Gives a message to the pane. */
  readonly post: (text: string) => void;
};

/** One pane's talk with Excel on the web, whatever carries the messages. */
export type PaneSession = {
  /** Takes whatever message arrives; those of others are ignored. */
  readonly receive: (text: unknown) => void;
  readonly close: () => void;
};

const MESSAGES = "richApiMessage";
const RUN_BATCH = 93;
/** What Excel answers to calls that it does not support; here that is all of the older API. */
const NOT_SUPPORTED = 5001;

type MethodCall = {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod?: { readonly DispatchId?: number };
};

export function createPaneSession(options: PaneSessionOptions): PaneSession {
  const { host, post } = options;
  const conversation = createConversation(options.conversationId, options.origin);
  const registered = new Set<string>();
  let waiting: { readonly event: string; readonly data: unknown }[] = [];
  let isStarted = false;
  let isClosed = false;

  function receive(text: unknown): void {
    const request = conversation.read(text);
    if (request && !isClosed) void answer(request);
  }

  async function answer(request: PaneRequest): Promise<void> {
    const data = await answerTo(request);
    if (isClosed) return;
    post(conversation.answer(request, data));
    if (request.kind === "register") sendWaiting(request.action);
  }

  function answerTo({ action, kind, data }: PaneRequest): unknown {
    if (kind === "register") {
      registered.add(action);
      return { Error: 0 };
    }
    if (kind === "unregister") {
      registered.delete(action);
      return { Error: 0 };
    }
    if (action === "ContextActivationManager_getAppContextAsync") return start();
    return action === "executeMethod" ? execute(data as MethodCall) : null;
  }

  /** Asked a second time, the page in the pane is a new one. */
  function start() {
    if (isStarted) {
      registered.clear();
      waiting = [];
      host.restartAddin();
    }
    isStarted = true;
    options.onStart();
    return appContext({
      controlId: options.controlId,
      displayLanguage: options.displayLanguage,
      contentLanguage: options.contentLanguage,
      documentUrl: options.documentUrl,
      requirementSets: host.profile.requirementSets,
      isPaneVisible: host.pane.state() === "Visible",
    });
  }

  function execute(call: MethodCall): unknown {
    const dispatchId = call.DdaMethod?.DispatchId ?? 0;
    const body = call.ArrayData?.[4];
    if (dispatchId === RUN_BATCH && typeof body === "string") {
      return host.answer(body).then(batchAnswer);
    }
    return { Version: 1, Error: NOT_SUPPORTED };
  }

  function send(event: string, data: unknown): void {
    if (registered.has(event)) post(conversation.event(event, data));
    else if (event === MESSAGES) waiting.push({ event, data });
  }

  function sendWaiting(event: string): void {
    const due = waiting.filter((each) => each.event === event);
    waiting = waiting.filter((each) => each.event !== event);
    for (const { data } of due) send(event, data);
  }

  const stopMessages = host.onMessages((entries: readonly MessageEntry[]) => {
    send(MESSAGES, { ArrayData: entries });
  });
  const stopNamedEvents = host.onNamedEvent((event) => {
    send(event, {});
  });

  return {
    receive,
    close() {
      isClosed = true;
      stopMessages();
      stopNamedEvents();
    },
  };
}

function batchAnswer(outcome: Outcome) {
  if (outcome.kind === "refused") return { Version: 1, Error: outcome.refusal.error };
  const headers = ["Content-Type", "application/json"];
  return { Version: 1, Error: 0, Data: [200, headers, outcome.body] };
}
