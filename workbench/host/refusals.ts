import type { Refusal } from "./wire/outcome";

/** For what reason Excel turns a whole request down. */
export type RefusalKind =
  | "CellEditMode"
  | "AccessDenied"
  | "ActivityLimit"
  | "RequestTooLarge"
  | "ResponseTooLarge"
  | "SessionTimedOut"
  | "InvalidContext";

/** The codes of office.js on the web and the errors as which an add-in sees them. */
export const REFUSALS: Readonly<Record<RefusalKind, Refusal>> = {
  CellEditMode: {
    error: 5004,
    code: "InvalidOperationInCellEditMode",
    message:
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    status: 400,
  },
  AccessDenied: {
    error: 7000,
    code: "AccessDenied",
    message: "You cannot perform the requested operation.",
    status: 401,
  },
  ActivityLimit: {
    error: 5102,
    code: "ActivityLimitReached",
    message: "Activity limit has been reached.",
    status: 429,
  },
  RequestTooLarge: {
    error: 5103,
    code: "RequestPayloadSizeLimitExceeded",
    message: "The request payload size has exceeded the limit.",
    status: 400,
  },
  ResponseTooLarge: {
    error: 5104,
    code: "ResponsePayloadSizeLimitExceeded",
    message: "The response payload size has exceeded the limit.",
    status: 400,
  },
  SessionTimedOut: {
    error: 5012,
    code: "InvalidOrTimedOutSession",
    message: "Your Office Online session has expired or is invalid. To continue, refresh the page.",
    status: 400,
  },
  InvalidContext: {
    error: 1014,
    code: "InvalidRequestContext",
    message: "The request context is invalid.",
    status: 400,
  },
};
