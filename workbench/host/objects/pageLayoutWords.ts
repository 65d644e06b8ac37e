export const ORIENTATIONS = ["Portrait", "Landscape"];
export const HEADER_FOOTER_STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"];
export const PAPER_TYPES = (
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 " +
  "Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL " +
  "EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly " +
  "EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman"
).split(" ");

/** How a new sheet is printed, by office.js' names, as far as it is asked for; margins in points, "Normal" in Excel. */
export const DEFAULT_LAYOUT: Readonly<Record<string, unknown>> = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  footerMargin: 21.6,
  state: "Default",
};
