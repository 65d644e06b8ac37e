import { ExcelError, type ExcelErrorCode } from "../../model/errors";

/** A refusal with the place in the object model at which it happened: "Range.values". */
export class LocatedError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    message: string,
    readonly location: string,
  ) {
    super(message);
  }
}

const STATUS: Readonly<Partial<Record<ExcelErrorCode, number>>> = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  RequestPayloadSizeLimitExceeded: 413,
};
const BAD_REQUEST = 400;

/** The status of HTTP with which Excel's service answers an error. */
export function httpStatusOf(code: ExcelErrorCode): number {
  return STATUS[code] ?? BAD_REQUEST;
}

/** What the host says when it fails by a mistake of its own. */
export const INTERNAL_ERROR = "There was an internal error while processing the request.";

/** "Range.values" for the member `Values` of class `Range`. */
export function locationOf(className: string, member: string): string {
  return `${className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

/** Runs an action and gives its refusals their place, unless they have one from further inside. */
export function located<Result>(location: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw error instanceof ExcelError
      ? new LocatedError(error.code, error.message, location)
      : error;
  }
}

/** The answer to what the host does not have. */
export function apiNotFound(className: string, member: string): LocatedError {
  const location = locationOf(className, member);
  const message = `The API you are trying to use could not be found: the workbench has no ${location}.`;
  return new LocatedError("ApiNotFound", message, location);
}
