/** A request of office.js to the page around it. */
export type PaneRequest = {
  readonly action: string;
  readonly correlationId: number;
  readonly kind: "invoke" | "register" | "unregister";
  readonly data: unknown;
};

/** The envelopes of the messages between a pane and the page around it, both of which are JSON texts. */
export type Conversation = {
  /** The request in a message; undefined for messages of anybody else. */
  readonly read: (text: unknown) => PaneRequest | undefined;
  readonly answer: (request: PaneRequest, data: unknown) => string;
  readonly event: (action: string, data: unknown) => string;
};

const FROM_PANE = 0;
const FROM_HOST = 1;
const ANSWER = 0;
const EVENT = 1;
const KINDS = ["invoke", "register", "unregister"] as const;

type Envelope = {
  readonly _messageType?: number;
  readonly _conversationId?: string;
  readonly _actionName?: string;
  readonly _actionType?: number;
  readonly _correlationId?: number;
  readonly _data?: unknown;
};

export function createConversation(conversationId: string, origin: string): Conversation {
  function fromHost(type: number, action: string, correlationId: number, data: unknown): string {
    return JSON.stringify({
      _messageType: FROM_HOST,
      _responseType: type,
      _actionName: action,
      _conversationId: conversationId,
      _correlationId: correlationId,
      _origin: origin,
      _data: data,
      _errorCode: 0,
      _serializerVersion: 1,
    });
  }

  return {
    read(text) {
      const envelope = typeof text === "string" ? parse(text) : undefined;
      const { _messageType, _conversationId } = envelope ?? {};
      if (!envelope || _messageType !== FROM_PANE || _conversationId !== conversationId) {
        return undefined;
      }
      return {
        action: envelope._actionName ?? "",
        correlationId: envelope._correlationId ?? 0,
        kind: KINDS[envelope._actionType ?? 0] ?? "invoke",
        data: envelope._data,
      };
    },
    answer: ({ action, correlationId }, data) => fromHost(ANSWER, action, correlationId, data),
    event: (action, data) => fromHost(EVENT, action, -1, data),
  };
}

function parse(text: string): Envelope | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
