import { formatCount } from "../../format";
import { MARGINS_DE, placeInFormDe, type MarginPlace } from "../formPlace";

/** Why a quote was not written, in German. */
export const writeProblemsDe = {
  tooLittleRoom: ({ address }: { readonly address: string }) =>
    `Ab dieser Zelle fehlt Platz; gebraucht wird ${address}. Wählen Sie eine Zelle weiter oben links.`,
  mergedCellsInTheWay: ({ address }: { readonly address: string }) =>
    `Verbundene Zellen sind im Weg: ${address}. Heben Sie die Verbindung auf, oder wählen Sie eine andere Stelle.`,
  tableInTheWay: ({ address, table }: { readonly address: string; readonly table: string }) =>
    `Die Tabelle ${table} ist im Weg (${address}). Wählen Sie eine Stelle außerhalb der Tabelle.`,
  noPlaceholders: ({ sheet }: { readonly sheet: string }) =>
    `Das Blatt „${sheet}“ hat keine Platzhalter wie {{angebot.nummer}}. Holen Sie Ihr Formular nach vorn, oder beginnen Sie mit dem Musterformular.`,
  twoLineRows: ({ sheet, rows }: { readonly sheet: string; readonly rows: readonly number[] }) =>
    `Im Blatt „${sheet}“ stehen Platzhalter {{positionen.…}} in mehreren Zeilen (${rows.join(", ")}). Es darf nur eine sein; sie wiederholt sich für jede Position.`,
  unknownPlaceholder: ({ address, text }: { readonly address: string; readonly text: string }) =>
    `Den Platzhalter ${text} gibt es nicht (${placeInFormDe(address)}). Korrigieren Sie ihn im Formular.`,
  unclosedPlaceholder: ({ address, text }: { readonly address: string; readonly text: string }) =>
    `Ein Platzhalter ist nicht geschlossen (${placeInFormDe(address)}): ${text}. Er endet mit zwei Klammern: }}.`,
  formulaPlaceholder: ({ address }: { readonly address: string }) =>
    `In ${address} steht ein Platzhalter in einer Formel. Schreiben Sie ihn allein in eine Zelle, und verweisen Sie in der Formel auf diese Zelle.`,
  mergedLineRow: ({ address }: { readonly address: string }) =>
    `Die Zeile der Positionen gehört zu verbundenen Zellen über mehrere Zeilen (${address}); so kann sie sich nicht wiederholen. Heben Sie die Verbindung im Formular auf.`,
  noLineRow: ({ sheet }: { readonly sheet: string }) =>
    `Das Formular „${sheet}“ hat keine Zeile mit {{positionen.…}}; die Positionen des Angebots würden fehlen. Trotzdem ausfüllen?`,
  textTooLong: ({
    address,
    text,
    length,
    maximum,
  }: {
    readonly address: string;
    readonly text: string;
    readonly length: number;
    readonly maximum: number;
  }) =>
    `${text} (${address}) würde ${formatCount(length, "de")} Zeichen lang; eine Zelle soll höchstens ${formatCount(maximum, "de")} haben. Kürzen Sie den Text, oder schreiben Sie das Angebot in ein neues Blatt, wo er über mehrere Zeilen geht.`,
  marginTooLong: ({ place, maximum }: { readonly place: MarginPlace; readonly maximum: number }) =>
    `Mit diesem Angebot wird die ${MARGINS_DE[place]} zu lang; Excel nimmt dort höchstens ${maximum} Zeichen. Kürzen Sie sie im Formular.`,
  hiddenCellsInTheWay: ({ address }: { readonly address: string }) =>
    `Ausgeblendete oder gefilterte Zeilen oder Spalten sind im Weg: ${address}. Blenden Sie sie ein, heben Sie den Filter auf, oder wählen Sie eine andere Stelle.`,
  revisionTaken: ({ revision }: { readonly revision: number }) =>
    `Revision ${revision} gibt es in dieser Mappe schon, vielleicht von jemand anderem. Sehen Sie die Liste noch einmal durch.`,
  cellsGone: ({ sheet }: { readonly sheet: string }) =>
    `Das Blatt „${sheet}“ gibt es unter diesem Namen nicht mehr, oder das Schreiben wurde in Excel rückgängig gemacht.`,
  quoteNotFound: () => "Das Angebot ist in dieser Mappe nicht mehr zu finden.",
  updateUnfinished: ({ sheet }: { readonly sheet: string }) =>
    `Die letzte Aktualisierung im Blatt „${sheet}“ wurde unterbrochen. Bringen Sie sie erst zu Ende, oder stellen Sie den vorherigen Stand wieder her; beides steht ganz oben.`,
  changedSince: ({ sheet }: { readonly sheet: string }) =>
    `Im Blatt „${sheet}“ wurde seitdem etwas geändert, oder andere Zellen beziehen sich darauf. Es bleibt deshalb, wie es ist.`,
  changedElsewhere: () =>
    "Das Angebot wurde inzwischen an anderer Stelle geändert. Geschrieben wurde nichts. Sehen Sie es durch, und versuchen Sie es noch einmal.",
  deletedElsewhere: () =>
    "Das Angebot wurde inzwischen an anderer Stelle gelöscht. Geschrieben wurde nichts.",
  superseded: ({ revision }: { readonly revision: number }) =>
    `Revision ${revision} hat inzwischen diese ersetzt. Geschrieben wurde nichts.`,
  dates1904: () =>
    "Diese Mappe zählt Tage ab 1904; die Daten des Angebots wären darin um vier Jahre verschoben. Geschrieben wurde nichts. Schreiben Sie das Angebot in eine neue Mappe.",
  nothingToPay: () => "Das Angebot hat noch keine Position, die zu bezahlen ist.",
  unknownEdition: ({ edition }: { readonly edition: string }) =>
    `Diese Version kennt die Preisliste ${edition} nicht. Aktualisieren Sie FLUX.`,
  customerCountry: ({ input }: { readonly input: string }) =>
    input.trim() === ""
      ? "Das Land des Kunden fehlt. Wählen Sie es unter „Kunde“; ohne Land ist offen, wer die Umsatzsteuer schuldet."
      : `„${input}“ ist kein Land der Liste. Wählen Sie das Land unter „Kunde“; sonst ist offen, wer die Umsatzsteuer schuldet.`,
  sheetDamaged: ({ address }: { readonly address: string }) =>
    `Im Blatt fehlen Zeilen oder Spalten des Angebots (${address}). Machen Sie das in Excel rückgängig, oder schreiben Sie das Angebot in ein neues Blatt; das beschädigte bleibt daneben stehen.`,
  requirementSet: ({ version }: { readonly version: string }) =>
    `Dieses Excel ist dafür zu alt; nötig ist ExcelApi ${version}.`,
  partNotLoaded: () =>
    "Ein Teil von FLUX konnte nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.",
};
