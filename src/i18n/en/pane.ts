import { listed } from "../listed";
import type { PaneTexts } from "../de/pane";

/** Everything the pane says in English. */
export const en = {
  title: "Look up prices",
  argument: {
    product: "Product",
    term: "Term",
    users: "Users",
  },
  terms: {
    purchase: "Purchase",
    once: "once",
    yearly: "yearly",
    subscription: (months) => `Abo${months}`,
  },
  product: {
    placeholder: "Name, part of a name, or short name",
    clear: "Clear the search",
    show: "Show all products",
    extensions: "Extensions",
    supportPlans: "Support plans",
    free: "Free of charge",
    nearest: "Did you mean …?",
    none: "No product sounds like this. Clear the field to see all of them.",
    count: (count: number) => (count === 1 ? "1 product" : `${count} products`),
    alias: (alias: string) => `also: ${alias}`,
  },
  users: {
    installed: "Installed PBX and Light users",
    synchronised: "Users to be synchronised",
    tier: (tier: string) => `Tier ${tier}`,
    packs: (packs: number, usersPerPack: number) =>
      packs === 1 ? `1 pack of ${usersPerPack}` : `${packs} packs of ${usersPerPack}`,
  },
  edition: {
    label: "Price list",
    latest: (printed: string) => `Latest (${printed})`,
    fixed: (printed: string) => `Always ${printed}`,
    inForce: (printed: string) => `Edition ${printed}`,
  },
  choices: "Nearest choices",
  picking: {
    start: {
      product: "Pick the cell with the product",
      term: "Pick the cell with the term",
      users: "Pick the cell with the users",
    },
    prompt: {
      product: "Click the cell with the product in the sheet.",
      term: "Click the cell with the term in the sheet.",
      users: "Click the cell with the users in the sheet.",
    },
    waiting: "No cell picked yet",
    confirm: (cell: string) => `Use ${cell}`,
    cancel: "Cancel",
    release: (cell: string) => `Stop using ${cell}`,
    empty: "empty",
  },
  price: {
    region: "Price",
    netPerLicence: "net, per server licence",
    netPerKey: "net, per server licence key",
    free: "free of charge",
    tier: "Tier",
    tierUsers: (tier: string) => `${tier} users`,
    packs: "Packs",
    packsEach: (packs: number, price: string) => `${packs} × ${price}`,
    minimum: "Minimum term",
    minimumTotal: (months: number, total: string) =>
      months === 1 ? `1 month: ${total}` : `${months} months: ${total}`,
    edition: "Price list",
    spoken: (parts: readonly string[]) => parts.join(", "),
    empty: "Which price?",
    emptyHint: "Choose a product. The price appears at once, while you type.",
    needsUsers: "How many users?",
    needsUsersHint: "The price depends on their number.",
    none: "No price yet",
    noneHint: "Change what is marked.",
    emptyCell: (cell: string) =>
      `${cell} is still empty. The formula works as soon as it is filled.`,
  },
  explanation: {
    title: "Why this price?",
    rule: (rule: string) => `Rule ${rule}`,
    printed: "Printed in the price list (German):",
  },
  comparison: {
    title: "Compare terms",
    months: "Months",
    upgradeCost: "Upgrade cost in €",
    upgradeCostHint: "What buyers pay for major upgrades in that time",
    upgradeCostExample: "1,200.00",
    caption: (product: string, months: number) =>
      months === 1 ? `${product} over 1 month` : `${product} over ${months} months`,
    term: "Term",
    price: "Price",
    total: "Total",
    saving: "Saving",
    savingHint: "against purchase",
    cheapest: "cheapest",
    dominated: "only binds longer",
    chosen: "chosen",
    breakEven: (months: readonly string[]) =>
      `Purchase becomes cheaper than ${listed(months, "and")}.`,
    breakEvenMonth: (term: string, month: number) =>
      month === 1 ? `${term} from the start` : `${term} from month ${month}`,
    updatesNotValued: "Free updates during a subscription are not valued here.",
    insert: "Insert as a new sheet",
    inserting: "Adding the sheet …",
    inserted: (sheet: string) => `The comparison is in the new sheet “${sheet}”.`,
  },
  formula: {
    title: "As a formula",
    label: "Formula",
    copy: "Copy the formula",
    copied: "Formula copied",
    copyFailed: "Copying is blocked here. The formula is marked: press Ctrl+C, or Cmd+C on a Mac.",
    insert: "Insert into the selected cell",
    insertInto: (cell: string) => `Insert into ${cell}`,
    inserting: "Inserting …",
    inserted: (cell: string) => `The formula is in ${cell}.`,
    firstOfRange: (range: string) => `${range} was selected: it went into the first cell.`,
    inTable: (table: string) => `Excel may fill the whole column of the table ${table} with it.`,
    occupied: (cell: string, content: string) => `${cell} already holds ${content}. Overwrite it?`,
    overwrite: "Overwrite",
    keep: "Keep",
    notInExcel: "Open FLUX in Excel to insert the formula. You can copy it here.",
  },
  problems: {
    notInExcel: () => "FLUX does not run in Excel here. Copy the formula instead.",
    cellEditMode: () => "A cell is being edited in Excel. Finish it with Enter and try again.",
    noCellSelected: () =>
      "No cell of this workbook is selected: a chart sheet or another workbook is in front, or an object is selected. Click a cell in this workbook and try again.",
    sheetProtected: ({ sheet }) =>
      `The sheet “${sheet}” is protected. Unprotect it on the Review tab, or choose another sheet.`,
    workbookProtected: () =>
      "The workbook is protected and takes no new sheet. Unprotect the workbook on the Review tab.",
    mergedCell: ({ address }) =>
      `${address} belongs to merged cells and would not be shown. Select its first cell or another one.`,
    tableHeader: ({ address, table }) =>
      `${address} is a header of the table ${table}, where a formula becomes text. Select a cell below.`,
    ownArgument: ({ address }) =>
      `The formula refers to ${address}, so it cannot stand there itself. Select another cell.`,
    accessDenied: () =>
      "Excel allows no change here. Check whether the workbook is read-only or the sheet protected.",
    workbookChanged: () =>
      "The workbook has just changed: a sheet, a name or rows have been added or are gone. Have a look, and try again.",
    leftUnfinished: ({ sheet }) =>
      `Something in the sheet “${sheet}” was not written to its end. FLUX leaves it there, since something else may be there too. Have a look, and delete what you do not need yourself.`,
    hostFailure: ({ hostCode }) =>
      `Excel refused (${hostCode}). Bring this workbook to the front and try again.`,
  },
  /** Excel was lost, by the code of the host failure. */
  lost: {
    NoAnswer: "Excel gives no answer. Nothing was written. Try again.",
    NoAnswerWhileWriting:
      "Excel stopped answering while it was writing. Look whether all of it is in the workbook before you try again.",
    NotTakenBack:
      "Excel broke off the writing, and a part of it may have been left. Try again: FLUX takes it back first, as soon as Excel answers. Then look into the workbook.",
  },
  sheet: {
    name: (product: string) => `Comparison ${product}`,
    title: (product: string) => `${product}: terms compared`,
    product: "Product",
    users: "Users",
    months: "Months",
    upgradeCost: "Upgrade cost",
    edition: "Price list (blank: latest)",
    note: "Change the coloured cells, and the comparison follows. All prices are net.",
  },
  version: (version, edition) => `${version}, price list ${edition}.`,
  help: "Help",
  language: { label: "Language", de: "Deutsch", en: "English" },
  views: {
    label: "View",
    price: "Price",
    quote: "Quote",
    tools: "Tools",
    failed: "The quote could not be loaded. Check the connection.",
    retry: "Try again",
  },
  formulas: {
    failed: "This part could not be loaded. Check the connection.",
  },
  loading: "Loading …",
  close: "Close",
  datesFrom1904:
    "This workbook counts its dates from 1904, FLUX counts from 1900. Dates that FLUX reads or writes here are four years and a day off. Work in a workbook in which “Use 1904 date system” (File › Options › Advanced) is off.",
  defect: {
    title: "We made a mistake here",
    hint: "Your workbook is unchanged. An empty form takes you on.",
    restart: "Start again",
  },
} satisfies PaneTexts;
