import { ORIGIN } from "./page";

/** A request of office.js to the host. */
export type Request = {
  readonly action: string;
  readonly correlationId: number;
  /** Whether it starts or ends listening to the event that `action` names. */
  readonly isRegistration: boolean;
  readonly data: unknown;
};

/** The host's side of the messages that office.js posts to the page around it. */
export type Conversation = {
  /** The request in a message; undefined for messages of anybody else. */
  readonly read: (text: string) => Request | undefined;
  readonly answer: (request: Request, data: unknown) => string;
  readonly event: (action: string, data: unknown) => string;
};

const REQUEST = 0;
const FROM_HOST = 1;
const INVOKE = 0;
const ANSWER = 0;
const EVENT = 1;

export function conversationOf(conversationId: string): Conversation {
  const fromHost = (responseType: number, action: string, correlationId: number, data: unknown) =>
    JSON.stringify({
      _messageType: FROM_HOST,
      _responseType: responseType,
      _actionName: action,
      _conversationId: conversationId,
      _correlationId: correlationId,
      _origin: ORIGIN,
      _data: data,
      _errorCode: 0,
      _serializerVersion: 1,
    });
  return {
    read: (text) => requestOf(text, conversationId),
    answer: ({ action, correlationId }, data) => fromHost(ANSWER, action, correlationId, data),
    event: (action, data) => fromHost(EVENT, action, -1, data),
  };
}

type Envelope = {
  readonly _messageType?: number;
  readonly _conversationId?: string;
  readonly _actionName?: string;
  readonly _actionType?: number;
  readonly _correlationId?: number;
  readonly _data?: unknown;
};

function requestOf(text: string, conversationId: string): Request | undefined {
  let envelope: Envelope;
  try {
    envelope = JSON.parse(text) as Envelope;
  } catch {
    return undefined;
  }
  if (envelope._messageType !== REQUEST || envelope._conversationId !== conversationId) {
    return undefined;
  }
  return {
    action: envelope._actionName ?? "",
    correlationId: envelope._correlationId ?? 0,
    isRegistration: (envelope._actionType ?? INVOKE) !== INVOKE,
    data: envelope._data,
  };
}
