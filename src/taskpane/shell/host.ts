/** What the pane wants to know of the program around it; outside of Office nothing of it is known. */
export type Host = {
  readonly isExcel: boolean;
  /** "de-DE". */
  readonly displayLanguage: string | undefined;
  /** Whether Office has a dark theme; undefined where it does not tell, as on the web. */
  readonly isDark: boolean | undefined;
  /** Goes before every key of the storage, which Office on the web shares out by site. */
  readonly storagePartition: string;
};

/** Below this share of white a background is dark. */
const DARK_LUMINANCE = 0.4;

/** Reads the facts; Office must be ready where there is one. */
export function readHost(): Host {
  if (typeof Office === "undefined") return outsideOffice;
  // In a plain browser office.js has a context without the properties that its types promise.
  const context: Partial<Office.Context> = Office.context;
  return {
    isExcel: context.host === Office.HostType.Excel,
    displayLanguage: context.displayLanguage,
    isDark: isDarkTheme(context.officeTheme),
    storagePartition: context.partitionKey ?? "",
  };
}

const outsideOffice: Host = {
  isExcel: false,
  displayLanguage: undefined,
  isDark: undefined,
  storagePartition: "",
};

function isDarkTheme(theme: Partial<Office.OfficeTheme> | undefined): boolean | undefined {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const [, red, green, blue] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0) < DARK_LUMINANCE;
}
