/** What becomes of a request of office.js to the workbook. */
export type Outcome =
  | { readonly kind: "answered"; readonly body: string }
  /** The whole request was turned down, before any of it was done or because of its answer. */
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** Why a whole request is turned down: as office.js on the web gets it, and as errors are called in code. */
export type Refusal = {
  readonly error: number;
  readonly code: string;
  readonly message: string;
  readonly status: number;
};

/** An entry on the channel `richApiMessage`: category, type, target id, message as JSON, number, whether from afar. */
export type MessageEntry = readonly [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id: number,
  isRemote: boolean,
];

/** Events of the older kind, which the add-in registers by name. */
export type NamedEvent = "documentSelectionChanged";

/** Excel as both wires see it: it answers requests and raises messages. */
export type WireHost = {
  /** Answers one request, whose body is the JSON of a batch. May never settle, when a fault wants it. */
  readonly answer: (body: string) => Promise<Outcome>;
  readonly onMessages: (listener: (entries: readonly MessageEntry[]) => void) => () => void;
  /** Events of the older kind, which have names instead of numbers. */
  readonly onNamedEvent: (listener: (event: NamedEvent) => void) => () => void;
};
