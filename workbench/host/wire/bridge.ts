import type { MessageEntry, NamedEvent, Outcome, WireHost } from "./outcome";

/** What `OfficeExtension.HostBridge.init` takes: office.js sets `onMessageFromHost` on it. */
export type Bridge = {
  readonly sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
};

type Request = { readonly id: number; readonly message: { readonly body: unknown } };

const ANSWER = 2;
const MESSAGES = 3;
const GENERIC_EVENT = 65_536;
/** There is no channel for it here; office.js takes it as a numbered one. */
const NUMBERS: Readonly<Record<NamedEvent, number>> = { documentSelectionChanged: 2 };

/** Connects office.js to a host in the same page or in Node, without a frame. */
export function createBridge(host: WireHost): Bridge {
  const bridge: Bridge = { sendMessageToHost: (text) => void receive(text) };

  async function receive(text: string): Promise<void> {
    const { id, message } = JSON.parse(text) as Request;
    const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    const outcome = await host.answer(body);
    send({ id, type: ANSWER, message: responseOf(outcome) });
  }

  function send(message: unknown): void {
    bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  function sendEntries(entries: readonly MessageEntry[]): void {
    send({ type: MESSAGES, message: { entries } });
  }

  host.onMessages(sendEntries);
  host.onNamedEvent((event) => {
    sendEntries([[GENERIC_EVENT, NUMBERS[event], "", "{}", 1, false]]);
  });
  return bridge;
}

function responseOf(outcome: Outcome) {
  if (outcome.kind === "answered") {
    return { statusCode: 200, headers: {}, body: outcome.body };
  }
  const { code, message, status } = outcome.refusal;
  return { statusCode: status, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}
