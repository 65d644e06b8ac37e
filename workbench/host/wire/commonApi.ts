/** The one call of the older API that is modelled, by its number: what the file is called. */
const FILE_PROPERTIES = 86;
const NOT_SUPPORTED = 5001;

/** What is answered: `Error` is 0 or the number of an error of Office. */
export type CommonAnswer = {
  readonly Version: 1;
  readonly Error: number;
  readonly [more: string]: unknown;
};

/** Answers a call of the older API; those that are not modelled fail as calls that Excel does not support. */
export function answerCommonApi(documentUrl: string, dispatchId: number): CommonAnswer {
  return dispatchId === FILE_PROPERTIES
    ? { Version: 1, Error: 0, "0": { "1": documentUrl } }
    : { Version: 1, Error: NOT_SUPPORTED };
}
