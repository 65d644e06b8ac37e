import { formatCount } from "../../format";
import type { BuilderTexts } from "../../de/screens/builder";

/** Everything that the quote builder says in English. */
export const builderEn = {
  title: "Make a quote",
  actions: {
    label: "Editing",
    undo: "Undo",
    redo: "Redo",
    newQuote: "New quote",
  },
  draftNotKept: "The draft is safe on this machine, but not yet in the workbook.",
  head: {
    region: "Quote",
    number: "Quote number",
    revision: (revision) => `Revision ${revision}`,
    date: "Date",
    start: "Contract start",
    validity: "Validity",
    bindingUntil: "binding until",
    subjectToChange: "subject to change",
    until: "Binding until",
    language: "Language of the quote",
    languages: { de: "German", en: "English" },
    interval: "Billing of subscriptions",
    intervals: { monthly: "monthly", quarterly: "quarterly", yearly: "yearly" },
    firstSupportYear: "First support year",
    supportYears: { full: "charged in full", proRata: "charged pro rata" },
    edition: "Price list",
  },
  customer: {
    title: (company) => (company === "" ? "Customer" : `Customer: ${company}`),
    company: "Company",
    address: "Address",
    country: "Country",
    choose: "Please choose",
    vatId: "VAT ID",
    customerNumber: "Customer number",
    contact: "Contact",
    email: "E-mail",
    phone: "Phone",
  },
  site: {
    region: (name, index) => (name === "" ? `Site ${index}` : name),
    name: "Site",
    key: "Server licence key",
    pbxUsers: "PBX users",
    lightUsers: "Light users",
    tier: (tier, users) => `Tier ${tier} · ${users} users`,
    noTier: "The number of users sets the tier.",
    add: "Add a site",
    remove: (name) => `Delete ${name}`,
    removed: (name) => `${name} is deleted.`,
    plan: "Support plan",
    noPlan: "none",
  },
  owned: {
    title: (count) =>
      count === 0 ? "Modules already bought" : `Modules already bought (${count})`,
    hint: "A module that was bought is quoted as an upgrade, at the difference.",
    add: "Add a module",
    choose: "Choose a module …",
    users: "Bought for users",
    pricePaid: "Paid in €",
    pricePaidHint: "blank: list price",
    boughtOn: "Bought on",
    remove: (product) => `No longer list ${product} as bought`,
  },
  lines: {
    label: (site) => `Lines: ${site}`,
    add: "Add a product",
    empty: "No line yet. Search for a product to begin.",
    name: (position, product) => `Line ${position}: ${product}`,
    term: "Term",
    packUsers: "Users to be synchronised",
    quantity: "Quantity",
    discount: "Discount",
    discountKind: "Kind of discount",
    per: { once: "once", month: "a month", year: "a year" },
    discountFor: (period) => `per server licence, ${period}`,
    discountQuestion: (discount, before, after) =>
      `The discount of ${discount} was meant for ${before}. Does it hold for ${after} too?`,
    keepDiscount: "Keep the discount",
    dropDiscount: "No discount",
    percent: "%",
    euro: "€",
    percentName: "Percent",
    euroName: "Euro",
    note: "Note",
    role: "Counts as",
    roles: { normal: "Line", optional: "Option, not in the sum" },
    alternativeTo: (position, product) => `Alternative to ${position}: ${product}`,
    badges: { optional: "Option", alternative: "Alternative" },
    listPrice: "List price",
    unitPrice: "Unit price",
    net: "Net",
    tier: (tier) => `Tier ${tier}`,
    packs: (packs) => (packs === 1 ? "1 pack" : `${packs} packs`),
    noPrice: "no price",
    spoken: (product, amount) => `${product}: ${amount}`,
    why: "Why this price?",
    commitment: (end, notice) => `runs until ${end}, notice by ${notice}`,
    upgrade: {
      title: "Upgrade (rule U1)",
      price: (tier) => `Price of tier ${tier}`,
      credit: (tier) => `less tier ${tier}`,
      difference: "Difference",
    },
    up: "Move up",
    down: "Move down",
    duplicate: "Duplicate",
    remove: "Delete",
    removed: (product) => `${product} is deleted.`,
    moved: (product, position) => `${product} is line ${position} now.`,
    drag: "Drag to reorder",
    keys: "Alt with arrow up or down reorders.",
  },
  advice: {
    title: "Check",
    none: "Nothing to object to.",
    error: "Error",
    advice: "Advice",
    unreadable: "An entry cannot be read. Correct the marked field.",
    count: (errors, hints) =>
      [
        ...(errors > 0 ? [errors === 1 ? "1 error" : `${errors} errors`] : []),
        ...(hints > 0 ? [hints === 1 ? "1 piece of advice" : `${hints} pieces of advice`] : []),
      ].join(", "),
    show: (product) => `Show ${product}`,
    showField: "Show the field",
  },
  totals: {
    region: "Sums, net",
    oneOff: "one-off",
    monthly: "per month",
    yearly: "per year",
    details: "Sums in detail",
    firstInvoice: "First invoice, net",
    firstInvoiceGross: "First invoice, gross",
    withOptions: "With all options",
    mrr: "MRR (monthly recurring revenue)",
    arr: "ARR (annual recurring revenue)",
    tcv: "TCV (contract value of the minimum terms)",
  },
  plan: { title: "Payment plan" },
  commitments: {
    title: "Terms and notice",
    line: "Line",
    end: "Runs until",
    notice: "Notice by",
  },
  comparison: {
    title: "Compare purchase and subscriptions",
    ofLine: "Compare the terms of this line",
  },
  write: {
    title: "Write into the workbook",
    target: "Where",
    targets: {
      newSheet: "new sheet",
      selection: "from the selected cell",
      form: "form that is in front in Excel",
    },
    ownSheet: (sheet) => `its sheet “${sheet}”`,
    live: "With formulas that recalculate",
    liveHint: "Otherwise the sheet holds values only.",
    write: "Write the quote",
    writeAgain: "Write it again",
    update: "Update the sheet",
    fill: "Fill in the form",
    writing: "Writing …",
    place: (sheet, address) => `In sheet “${sheet}”, ${address}.`,
    current: "The sheet is up to date.",
    asWritten: "Nothing was changed here since it was last written.",
    outdated: "Your last changes are not there yet, nor in a copy for the customer.",
    sheetGone: "The sheet of this quote has been deleted. You can write it anew.",
    undone:
      "The quote is in no sheet any more: its writing was undone in Excel, or the cells were overwritten.",
    superseded: "A later revision has taken its place. This one stays as it was sent.",
    show: "Show",
    read: "Read from the sheet",
    copy: "Copy for the customer",
    copying: "Copying …",
    copied: (sheet) => `The copy is in sheet “${sheet}”: values only, nothing internal.`,
    changeCount: (changes) =>
      changes === 1
        ? "Something was changed in the sheet: 1 change."
        : `Something was changed in the sheet: ${changes} changes.`,
    look: "Look at it",
    writeAnew: "Write into a new sheet",
    formHint: "A copy of the form is filled in; the form itself stays as it is.",
    insertSample: "Insert a sample form",
    sampleInserted: (sheet) => `The sample form is in sheet “${sheet}”. Adapt it, then fill it in.`,
    placeholders: "Which placeholders are there?",
    written: (sheet, address) => `The quote is in sheet “${sheet}”, ${address}.`,
    rollBack: "Take back what was written",
    ofSheet: (action, sheet) => `${action}: “${sheet}”`,
    rolledBack: "Taken back. Everything is as it was before the writing.",
    noUndo: "Ctrl+Z does not undo this, nor anything that you did before it.",
    ownUndoOnly:
      "Ctrl+Z does not undo this, nor anything that you did before it. Save first. Once it is written, FLUX offers to undo it.",
    notRestorable: {
      conditionalFormats: "FLUX does not bring back what was there: it has conditional formats.",
      richText: "FLUX does not bring back what was there: the font changes within a cell.",
      links: "FLUX does not bring back what was there: it has links.",
      patterns: "FLUX does not bring back what was there: cells have patterns.",
      arrays: "FLUX does not bring back what was there: formulas fill several cells.",
      tooManyCells: "FLUX does not bring back what was there: there are too many cells.",
      oldExcel: "FLUX does not bring back what was there: this Excel tells too little of it.",
      formulas: "FLUX does not undo this: other formulas or names led to rows that are gone.",
      merges: "FLUX does not undo this: merged cells reached into rows that are gone.",
      objects:
        "FLUX does not undo this: more than cells went with the rows, such as comments or pictures.",
      hiddenRows: "FLUX does not undo this: rows that are gone were hidden.",
    },
    occupied: (sheet, address) => `In sheet “${sheet}” ${address} is not empty. Overwrite it?`,
    overwrite: "Overwrite",
    keep: "Keep",
    fillWithoutLines: "Fill without lines",
    blocked: "Settle the errors of the check first.",
    noNumber: "Give the quote a number first.",
    tooLarge:
      "That is more than Excel transfers at once here (5 MB). Nothing was written. Open the workbook in the desktop app of Excel, or split the quote.",
    problems: {
      tooLittleRoom: ({ address }) =>
        `There is too little room from this cell; ${address} is needed. Choose a cell further up or left.`,
      mergedCellsInTheWay: ({ address }) =>
        `Merged cells are in the way: ${address}. Unmerge them, or choose another place.`,
      tableInTheWay: ({ address, table }) =>
        `Table ${table} is in the way (${address}). Choose a place outside the table.`,
      noPlaceholders: ({ sheet }) =>
        `Sheet “${sheet}” has no placeholders such as {{quote.number}}. Bring your form to the front, or begin with the sample form.`,
      twoLineRows: ({ sheet, rows }) =>
        `In sheet “${sheet}” several rows (${rows.join(", ")}) have placeholders {{lines.…}}. There may be one only; it repeats for each line.`,
      unknownPlaceholder: ({ address, text }) =>
        `There is no placeholder ${text} (${placeInFormEn(address)}). Correct it in the form.`,
      unclosedPlaceholder: ({ address, text }) =>
        `A placeholder is not closed (${placeInFormEn(address)}): ${text}. It ends with two braces: }}.`,
      formulaPlaceholder: ({ address }) =>
        `${address} has a placeholder inside a formula. Put it into a cell by itself, and let the formula refer to that cell.`,
      mergedLineRow: ({ address }) =>
        `The row of the lines is part of cells merged over several rows (${address}), so it cannot repeat. Unmerge them in the form.`,
      noLineRow: ({ sheet }) =>
        `Form “${sheet}” has no row with {{lines.…}}; the lines of the quote would be missing. Fill it anyway?`,
      textTooLong: ({ address, text, length, maximum }) =>
        `${text} (${address}) would have ${formatCount(length, "en")} characters; a cell should have ${formatCount(maximum, "en")} at most. Shorten the text, or write the quote to a new sheet, where it goes over several rows.`,
      marginTooLong: ({ place, maximum }) =>
        `With this quote the ${place} becomes too long; Excel takes ${maximum} characters at most. Shorten it in the form.`,
      hiddenCellsInTheWay: ({ address }) =>
        `Hidden or filtered rows or columns are in the way: ${address}. Unhide them, clear the filter, or choose another place.`,
      revisionTaken: ({ revision }) =>
        `This workbook has a revision ${revision} already, perhaps by somebody else. Look through the list once more.`,
      cellsGone: ({ sheet }) =>
        `There is no sheet “${sheet}” any more, or the writing was undone in Excel.`,
      quoteNotFound: () => "The quote is no longer to be found in this workbook.",
      updateUnfinished: ({ sheet }) =>
        `The last update of the sheet “${sheet}” was interrupted. Finish it first, or restore the state before it; both are at the very top.`,
      changedSince: ({ sheet }) =>
        `Something in the sheet “${sheet}” has been changed since, or other cells refer to it. So it stays as it is.`,
      changedElsewhere: () =>
        "Somebody has changed the quote elsewhere meanwhile. Nothing was written. Look it through and try again.",
      deletedElsewhere: () =>
        "Somebody has deleted the quote elsewhere meanwhile. Nothing was written.",
      superseded: ({ revision }) =>
        `Revision ${revision} has taken the place of this one meanwhile. Nothing was written.`,
      dates1904: () =>
        "This workbook counts days from 1904; the dates of the quote would be four years off in it. Nothing was written. Write the quote into a new workbook.",
      nothingToPay: () => "The quote has no item to be paid yet.",
      unknownEdition: ({ edition }) =>
        `This version does not know price list ${edition}. Update FLUX.`,
      customerCountry: ({ input }) =>
        input.trim() === ""
          ? "The country of the customer is missing. Choose it under “Customer”; without it nobody knows who owes the VAT."
          : `“${input}” is no country of the list. Choose it under “Customer”; otherwise nobody knows who owes the VAT.`,
      sheetDamaged: ({ address }) =>
        `Rows or columns of the quote are missing in the sheet (${address}). Undo that in Excel, or write the quote into a new sheet; the damaged one stays beside it.`,
      requirementSet: ({ version }) =>
        `This Excel is too old for it; ExcelApi ${version} is needed.`,
      partNotLoaded: () =>
        "A part of FLUX could not be loaded. Check the connection and try again.",
    },
  },
} satisfies BuilderTexts;

function placeInFormEn(address: string): string {
  return address === "header" || address === "footer" ? `the ${address}` : address;
}
