let isCalled = false;

/** Notes that Excel has called a function. */
export function noteCall(): void {
  isCalled = true;
}

/** Whether Excel has called a function since this page was loaded, which the pane and the functions share. */
export function hasBeenCalled(): boolean {
  return isCalled;
}
