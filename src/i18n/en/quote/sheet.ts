import type { QuoteSheetTexts } from "../../de/quote/sheet";

export const sheetEn: QuoteSheetTexts = {
  title: "Quote",
  number: "Quote number",
  revision: (revision) => `Revision ${revision}`,
  date: "Date",
  validUntil: "Valid until",
  start: "Start of contract",
  customerNumber: "Customer no.",
  contact: "Contact",
  vatId: "VAT ID",
  phone: "Phone",
  email: "E-mail",
  page: "Page &P of &N",

  columns: {
    position: "Item",
    product: "Product",
    term: "Term",
    users: "Users",
    quantity: "Qty",
    listPrice: "List price",
    discount: "Discount",
    unitPrice: "Unit price",
    net: "Net",
    period: "Payable",
    note: "Note",
  },
  periods: { once: "once", month: "monthly", year: "yearly" },
  site: (name, key) => (key === "" ? name : `${name} · server licence key ${key}`),
  unnamedSite: (number) => `Site ${number}`,
  siteKey: (key) => (key === "" ? "" : `Server licence key ${key}`),
  tier: "Tier",
  pbxUsers: "PBX users",
  lightUsers: "User Light",
  optional: "optional",
  alternativeTo: (position) => `Alternative to item ${position}`,
  upgrade: (after, price, before, credit) =>
    `Upgrade from tier ${before} to ${after}: ${price} − ${credit}`,

  totals: {
    oneOff: "One-off, net",
    monthly: "Monthly, net",
    yearly: "Yearly, net",
    withOptions: "With all options",
    bySite: "By site",
    firstInvoice: "Due at the start of the contract",
    net: "net",
    vat: (rate) => `plus ${rate} VAT`,
    gross: "gross",
    supportShare: (months) =>
      `It includes support plans pro rata, for ${months === 1 ? "1 month" : `${months} months`} to the end of the year: ${months}/12 of the price of a year.`,
    taxedAt: (rate) => `of which at ${rate} VAT`,
  },
  plan: {
    title: "Payment plan",
    date: "Invoice on",
    from: "for the time from",
    to: "to",
    net: "Net",
    vatRate: "VAT rate",
    vat: "VAT",
    gross: "Gross",
    sum: "Sum",
  },
  commitments: {
    supportPlan: "Support plan",
    title: "Terms and notice",
    end: "Minimum term until",
    noticeBy: "Notice to arrive by",
  },
  intervals: {
    monthly: "Subscriptions are paid monthly in advance.",
    quarterly: "Subscriptions are paid quarterly in advance.",
    yearly: "Subscriptions are paid yearly in advance.",
  },

  terms: {
    renewal:
      "After the minimum term subscriptions renew month by month on the same conditions, unless notice arrives 14 days before the end of the term.",
    updates: "During a subscription all updates of that extension are free of charge.",
    perServer:
      "All prices hold per PBX server licence. The user tier follows the installed PBX users and User Light licences together.",
    support:
      "Support plans are booked once per server licence key and billed yearly in advance. They cover extensions that are bought together with the plan or later. Notice: 3 months before the end of the calendar year.",
    firstSupportYear: {
      proRata: "The first, shorter year is charged pro rata by started months.",
      full: "The first, shorter year is charged in full.",
    },
    reverseCharge:
      "Reverse charge: the amount of the invoice is net, and the recipient of the service owes the VAT.",
    notTaxedHere:
      "The service is not taxable in the seller's country; the recipient owes any tax on its acquisition.",
    net: "All prices are net, plus VAT at the statutory rate.",
    edition: (printed) => `Price list of ${printed}.`,
    bindingUntil: (day) => `We are bound by this quote until the end of ${day}.`,
    subjectToChange: "This quote is subject to change.",
  },

  letter: {
    registeredOffice: "Registered office",
    register: "Register court",
    managingDirectors: "Managing directors",
    supervisoryBoardChair: "Chair of the supervisory board",
  },
};
