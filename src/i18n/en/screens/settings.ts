import type { SettingsTexts } from "../../de/screens/settings";

export const settingsEn: SettingsTexts = {
  title: "Settings for quotes",
  notSaved: {
    machine:
      "The last changes hold only until the pane is closed: the browser allows nothing to be kept here or has no room left. Save the settings as a file below.",
    workbook:
      "The last changes are not in the workbook yet. Finish editing a cell, and check whether the workbook is protected.",
    retry: "Try again",
  },
  others: {
    title: "Changed at the same time",
    hint: "Meanwhile the workbook had something else. What was changed here holds; you can take the other over.",
  },
  unreadable: {
    place: { machine: "On this machine", workbook: "In this workbook" },
    newerSchema: (place) =>
      `${place} there are settings of a newer version of FLUX. They stay as they are; load the add-in again to use them.`,
    notADocument: (place) =>
      `${place} there are settings that cannot be read. They stay as they are.`,
    notReached: () =>
      "The settings of the workbook could not be read. Until then those of this machine hold.",
    copy: "Copy their text",
    notCopied: "Copying is blocked here.",
    replace: "Replace them with those shown here",
  },
  machine: {
    title: "Drafts on this machine",
    hint: (days) =>
      `What you change in a quote is also in the storage of this browser, with the customer's data, until the workbook has it for certain: it is deleted when you next open the saved workbook, at the latest ${days} days after a workbook was given it. What is in no workbook stays until you delete it.`,
    drafts: (count) =>
      count === 0
        ? "There is no draft here at present."
        : count === 1
          ? "There is 1 draft here at present."
          : `There are ${count} drafts here at present.`,
    deleteAll: "Delete all drafts on this machine",
    deleted: "There is no draft on this machine any more. The quotes in workbooks are unchanged.",
  },
  place: {
    title: "Where the settings are kept",
    machine: {
      label: "On this machine",
      hint: "Hold for all workbooks on this machine, for you alone. The workbook has nothing of them.",
    },
    workbook: {
      label: "In this workbook",
      hint: "Hold for this workbook alone, for all who edit it, and come first. They go with the file: whoever gets the file also has the counter and the defaults.",
    },
    customer:
      "“Copy for the customer” is a sheet without settings. Give the customer that sheet in a file of its own (move or copy sheet, new workbook), not this workbook.",
    noWorkbook: "There is no workbook open here.",
    question: (company) =>
      company === ""
        ? "This machine already has other settings. Which ones shall hold? The workbook will have none then."
        : `This machine already has settings (${company}). Which ones shall hold? The workbook will have none then.`,
    takeMachine: "Those of the machine",
    takeWorkbook: "Those of the workbook",
    cancel: "Cancel",
    moved: {
      machine: "The settings are on this machine now; the workbook has none.",
      workbook: "The settings are in this workbook now, as a copy of those of the machine.",
    },
    foundOthers: "Meanwhile the workbook had settings already; they hold now.",
    failed: "That was not possible. The settings are where they were.",
  },
  reset: {
    button: "Reset",
    of: (group) => `Reset ${group}`,
    done: (group) => `${group}: reset.`,
    undo: "Undo",
  },
  groups: {
    seller: "Sender",
    numbering: "Numbers",
    defaults: "Defaults of new quotes",
    texts: "Texts",
    transfer: "Save and transfer",
  },
  sellerHint:
    "Holds for new quotes. In existing ones the sender stays until you take it over there. A logo is put into the workbook, in the sheet or in your own form.",
  letter: {
    title: "For a business letter this is still missing:",
    complete: "The sender has what a business letter needs.",
    gaps: {
      company: "company",
      legalForm: "legal form in the company’s name (GmbH, UG, AG, KG, e. K. …)",
      address: "address with street and place",
      registeredOffice: "registered office",
      registerCourt: "court of registration",
      registerNumber: "number in the register",
      managingDirectors: "all managing directors or members of the board",
      generalPartner:
        "the company that is personally liable, with its registered office, court and number, on a line of its own under the managing directors: Muster Verwaltungs GmbH, Karlsruhe, Amtsgericht Mannheim HRB 12345",
      firstNames: "a first name in full for each managing director",
      vatId: "VAT id",
      vatIdForm: "VAT id in the form of the country (DE123456789, ATU12345678, CHE-123.456.789)",
    },
    basis: "Basis: § 35a GmbHG, § 80 AktG, § 37a and § 125 HGB; in Austria § 14 UGB.",
  },
  fields: {
    company: { label: "Company", hint: "with its legal form, as in the commercial register" },
    address: { label: "Address", hint: "one part to a line: street, then postcode and place" },
    country: { label: "Country (VAT)", hint: "decides on the rate and reverse charge" },
    registeredOffice: { label: "Registered office", hint: "as in the commercial register" },
    registerCourt: { label: "Court of registration", hint: "such as Amtsgericht München" },
    registerNumber: { label: "Number in the register", hint: "such as HRB 12345" },
    managingDirectors: {
      label: "Managing directors",
      hint: "one person to a line, with the first name in full",
    },
    supervisoryBoardChair: {
      label: "Chair of the supervisory board",
      hint: "only if there is one",
    },
    vatId: { label: "VAT id", hint: "such as DE123456789" },
    email: { label: "E-mail", hint: "in the letterhead, unless the contact has one" },
    phone: { label: "Phone", hint: "in the letterhead, unless the contact has one" },
    website: { label: "Website", hint: "for forms of your own" },
    pattern: {
      label: "Pattern of the number",
      hint: "{YYYY} or {YY} is the year of the quote, {NNNN} the running number",
    },
    lastNumber: {
      label: "Last number used",
      hint: "Counts when a quote is written into the workbook. A new year begins with 1.",
    },
    term: { label: "Term", hint: "of new lines, where the product offers it" },
    interval: { label: "Billing of subscriptions", hint: "in advance" },
    validity: { label: "Validity", hint: "Binding means that you are held to it (§ 145 BGB)." },
    validityDays: { label: "Binding for days", hint: "from the date of the quote" },
    firstSupportYear: { label: "First support year", hint: "when it begins during the year" },
    quoteLanguage: {
      label: "Language of new quotes",
      hint: "The language of this pane is another matter; change it at the very bottom.",
    },
    isLive: { label: "What is in the cells", hint: "Formulas recalculate in the sheet." },
    introductionDe: { label: "Introduction, German", hint: "for quotes in German" },
    closingDe: { label: "Closing, German", hint: "for quotes in German" },
    introductionEn: { label: "Introduction, English", hint: "above the lines" },
    closingEn: { label: "Closing, English", hint: "at the end of the quote" },
  },
  countries: { DE: "Germany", AT: "Austria", CH: "Switzerland" },
  validities: { bindingFor: "binding", subjectToChange: "subject to change" },
  live: { live: "formulas", values: "values only" },
  nextNumber: (number) => `The next quote will be ${number}.`,
  problems: {
    pattern:
      "The pattern needs exactly one {NNNN} and at most one year ({YYYY} or {YY}), and no other braces.",
    lastNumber: "Enter a whole number from 0.",
    days: "Enter a number from 1 to 3650.",
  },
  transfer: {
    hint: "For another machine or for colleagues. The file has everything on this page.",
    save: "Save as a file",
    saved: (name) => `“${name}” is being downloaded. If nothing arrives, use the text.`,
    open: "Take from a file",
    asText: "As a text, if Excel allows no files",
    text: "These settings as a text",
    copy: "Copy the text",
    copied: "The text is copied.",
    notCopied: "Copying is blocked here. The text is selected: Ctrl+C copies it.",
    paste: "Text of other settings",
    pasteHint: "paste it here, then check it",
    check: "Check the text",
    tooLarge: "The file is too large for settings. Everything stays as it is.",
    unreadableFile: "The file could not be read. Everything stays as it is.",
    newerSchema: "These settings are of a newer version of FLUX. Everything stays as it is.",
    notSettings: (path) =>
      path === "" || path === "schema"
        ? "These are no settings of FLUX. Everything stays as it is."
        : `What it says for “${path}” is not right. Everything stays as it is.`,
    same: "These settings are just those that hold already.",
    changes: (count) => (count === 1 ? "1 entry will change" : `${count} entries will change`),
    field: "Entry",
    before: "so far",
    after: "from now on",
    empty: "empty",
    take: "Take over",
    discard: "Do not take over",
    taken: "The settings have been taken over.",
    undo: "Undo",
  },
};
