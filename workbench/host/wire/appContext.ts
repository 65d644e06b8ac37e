import type { RequirementSets } from "../requirementSets";

/** What Excel tells a pane of itself and of the workbook. */
export type AppContextOptions = {
  readonly controlId: string;
  /** The language of Excel's user interface: `Office.context.displayLanguage`. */
  readonly displayLanguage: string;
  /** The language of dates and numbers: `Office.context.contentLanguage`. */
  readonly contentLanguage: string;
  readonly requirementSets: RequirementSets;
  readonly documentUrl: string;
  readonly isPaneVisible: boolean;
};

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const HIDDEN = 1;
const TASKPANE = 2;

/** Without the theme of Office: the web's protocol of this office.js has no place for it. */
export function appContext(options: AppContextOptions) {
  const { controlId, displayLanguage, contentLanguage, requirementSets, documentUrl } = options;
  return {
    _id: controlId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appUILocale: displayLanguage,
    _dataLocale: contentLanguage,
    _docUrl: documentUrl,
    _clientMode: READ_WRITE,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: controlId,
    _appInstanceId: controlId,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: "16.0.15407.10000",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: options.isPaneVisible ? TASKPANE : HIDDEN,
  };
}
