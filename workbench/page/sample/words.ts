import type { Language } from "../parameters";

/** What the sample workbook says in German; the English words have the same keys. */
const de = {
  prices: {
    sheet: "Preise",
    title: "Preise für Ihre Benutzer",
    hint: "Ändern Sie die Zahl der Benutzer: Alle Preise rechnen sofort neu. Jede Zelle ist eine Formel wie =FLUX.PRICE($A8;B$7;Benutzer).",
    users: "Benutzer",
    usersName: "Benutzer",
    tier: "Staffel",
    usersPrompt: "Installierte PBX- und Light-Lizenzen, eine ganze Zahl ab 1",
    usersRefused: "Bitte eine ganze Zahl von 1 bis 1.000.000.",
    headers: ["Produkt", "Kauf", "Abo12", "Abo24", "Abo36", "Günstigste", "Spart"],
    headersHint:
      "Kauf einmalig, Abos im Monat. Günstigste Laufzeit und Ersparnis gegenüber Kauf über 24 Monate.",
    tryTitle: "Selbst ausprobieren",
    tryHint:
      'Schreiben Sie in die gelbe Zelle, zum Beispiel =FLUX.PRICE("Call Recording";"Abo24";45)',
    wrongTitle: "Vertippt?",
    wrongHint: "Zeigen Sie auf die Zelle: Sie sagt, was gemeint sein könnte.",
  },
  customers: {
    sheet: "Kunden",
    title: "Kundenliste",
    table: "tblKunden",
    headers: [
      "Kunde",
      "Produkt",
      "Laufzeit",
      "Benutzer",
      "Staffel",
      "Listenpreis",
      "24 Monate",
      "Günstigste",
    ],
    total: "Alle Kunden zusammen",
    monthly: "Im Monat",
    yearly: "Im Jahr",
    oneOff: "Einmalig",
    refusedTerm: "Bitte eine Laufzeit aus der Liste wählen.",
  },
  finance: {
    sheet: "Finanzen",
    title: "Vergleichen und planen",
    product: "Produkt",
    users: "Benutzer",
    months: "Monate",
    start: "Beginn",
    interval: "Zahlungsweise",
    intervalValue: "quartalsweise",
    end: "Läuft bis",
    notice: "Kündigen bis",
    breakEven: "Abo12 teurer ab Monat",
    compare: "Alle Laufzeiten im Vergleich",
    plan: "Zahlungsplan für diese Positionen",
    headers: ["Position", "Laufzeit", "Benutzer", "Menge", "Rabatt"],
  },
};

const en: typeof de = {
  prices: {
    sheet: "Prices",
    title: "Prices for your users",
    hint: "Change the number of users: all prices follow at once. Every cell is a formula such as =FLUX.PRICE($A8,B$7,Users).",
    users: "Users",
    usersName: "Users",
    tier: "Tier",
    usersPrompt: "Installed PBX and Light licences, a whole number from 1",
    usersRefused: "Please enter a whole number from 1 to 1,000,000.",
    headers: ["Product", "Kauf", "Abo12", "Abo24", "Abo36", "Cheapest", "Saves"],
    headersHint:
      "Kauf (purchase) once, Abo (subscription) a month. Cheapest term and what it saves against purchase over 24 months.",
    tryTitle: "Try it yourself",
    tryHint: 'Type into the yellow cell, for instance =FLUX.PRICE("Call Recording","Abo24",45)',
    wrongTitle: "Mistyped?",
    wrongHint: "Point at the cell: it says what could be meant.",
  },
  customers: {
    sheet: "Customers",
    title: "List of customers",
    table: "tblCustomers",
    headers: [
      "Customer",
      "Product",
      "Term",
      "Users",
      "Tier",
      "List price",
      "24 months",
      "Cheapest",
    ],
    total: "All customers together",
    monthly: "A month",
    yearly: "A year",
    oneOff: "Once",
    refusedTerm: "Please choose a term from the list.",
  },
  finance: {
    sheet: "Finance",
    title: "Compare and plan",
    product: "Product",
    users: "Users",
    months: "Months",
    start: "Start",
    interval: "Payment",
    intervalValue: "quarterly",
    end: "Runs until",
    notice: "Cancel by",
    breakEven: "Abo12 dearer from month",
    compare: "All terms compared",
    plan: "Payment schedule of these lines",
    headers: ["Line", "Term", "Users", "Quantity", "Discount"],
  },
};

export type SampleWords = typeof de;

export const SAMPLE_WORDS: Readonly<Record<Language, SampleWords>> = { de, en };
