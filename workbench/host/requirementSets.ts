/** Names and versions of requirement sets; versions are texts, or 1.10 would become 1.1. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What an Excel claims that has as much as this office.js knows. */
export const DEFAULT_REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  AddinCommands: "1.1",
  CustomFunctionsRuntime: "1.4",
  // The name under which office.js itself asks whether results go as arrays and more often.
  CustomFunctions: "1.9",
  DocumentEvents: "1.1",
  Selection: "1.1",
  Settings: "1.1",
};
