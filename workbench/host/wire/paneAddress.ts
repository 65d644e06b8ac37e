/** Host items that make office.js a shared runtime (1) with custom functions (2). */
const HOST_FLAGS = 3;

type Options = {
  readonly conversationId: string;
  readonly controlId: string;
  readonly displayLanguage: string;
  /** The full address of the page around the pane. */
  readonly hostUrl: string;
};

function hostInfo({ displayLanguage, controlId }: Options): string {
  return ["Excel", "Web", "16.01", displayLanguage, controlId, "", "", HOST_FLAGS].join("$");
}

/** The address of a pane with what office.js reads from it. */
export function paneAddress(url: string, options: Options): string {
  const address = new URL(url);
  address.searchParams.set("_host_Info", hostInfo(options));
  // office.js looks for the text itself and not for a parameter.
  return address.href.replace(/_host_Info=([^&#]*)/, (_, value: string) => {
    return `_host_Info=${decodeURIComponent(value)}`;
  });
}

/** The name of the frame, which must be set before its address. */
export function paneName(options: Options): string {
  return JSON.stringify({
    baseFrameName: "workbench",
    hostInfo: hostInfo(options),
    xdmInfo: `${options.conversationId}|${options.controlId}|${options.hostUrl}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
