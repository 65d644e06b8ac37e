/** An answer of Excel that takes longer, in milliseconds, is not waited for; large workbooks calculate for half a minute. */
export const TIMEOUT = 90_000;
