/** Sets of requirements that this Excel claims; versions are texts, or 1.10 would become 1.1. */
const REQUIREMENT_SETS = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.4",
  // The name under which office.js itself asks whether results go as arrays and more often.
  CustomFunctions: "1.9",
};

const EXCEL_ON_THE_WEB = 16;

/** What Excel tells the page of itself and of the workbook. */
export function appContext(language: string) {
  return {
    _id: "control",
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: "https://localhost/workbook.xlsx",
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation",
    _appInstanceId: "control",
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _hostFullVersion: "16.0.15407.10000",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 1,
  };
}
