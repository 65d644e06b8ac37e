import type { Id, PageLayout, Sheet, WorkbookState } from "./state";

const NO_LAYOUT: PageLayout = {
  settings: {},
  kept: {},
  printAreas: [],
  headersFooters: {},
  horizontalBreaks: [],
  verticalBreaks: [],
};

export function emptySheet(id: Id, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    rows: new Map(),
    rowProperties: new Map(),
    columnProperties: new Map(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    protection: { isProtected: false },
    names: [],
    tables: [],
    validations: [],
    comments: [],
    charts: [],
    pageLayout: NO_LAYOUT,
    customProperties: new Map(),
  };
}

export function emptyWorkbook(sheets: readonly Sheet[]): WorkbookState {
  return {
    sheets,
    names: [],
    customXmlParts: [],
    properties: new Map(),
    protection: { isProtected: false },
  };
}
