import { writeProblemsDe } from "./writeProblems";

/** How writing went, in German. */
export const writtenDe = {
  copied: (sheet: string) => `Die Kopie steht im Blatt „${sheet}“: nur Werte, nichts Internes.`,
  writeAnew: "In ein neues Blatt schreiben",
  sampleInserted: (sheet: string) =>
    `Das Musterformular steht im Blatt „${sheet}“. Passen Sie es an, und füllen Sie es dann aus.`,
  written: (sheet: string, address: string) => `Das Angebot steht im Blatt „${sheet}“, ${address}.`,
  rolledBack: "Zurückgenommen. Alles steht wieder da wie vor dem Schreiben.",
  noUndo: "Strg+Z nimmt das nicht zurück, auch nichts, was Sie davor getan haben.",
  notRestorable: {
    conditionalFormats: "FLUX holt nicht zurück, was dort stand: Es hat bedingte Formate.",
    richText: "FLUX holt nicht zurück, was dort stand: In einer Zelle wechselt die Schrift.",
    links: "FLUX holt nicht zurück, was dort stand: Es hat Links.",
    patterns: "FLUX holt nicht zurück, was dort stand: Zellen sind gemustert.",
    arrays: "FLUX holt nicht zurück, was dort stand: Formeln füllen mehrere Zellen.",
    tooManyCells: "FLUX holt nicht zurück, was dort stand: Es sind zu viele Zellen.",
    oldExcel: "FLUX holt nicht zurück, was dort stand: Dieses Excel sagt zu wenig darüber.",
    formulas:
      "FLUX nimmt das nicht zurück: Andere Formeln oder Namen führten in die weggefallenen Zeilen.",
    merges: "FLUX nimmt das nicht zurück: Verbundene Zellen reichten in weggefallene Zeilen.",
    objects:
      "FLUX nimmt das nicht zurück: Mit Zeilen fiel mehr weg als Zellen, etwa Kommentare oder Bilder.",
    hiddenRows: "FLUX nimmt das nicht zurück: Weggefallene Zeilen waren ausgeblendet.",
  },
  occupied: (sheet: string, address: string) =>
    `Im Blatt „${sheet}“ ist ${address} nicht leer. Überschreiben?`,
  overwrite: "Überschreiben",
  keep: "Behalten",
  fillWithoutLines: "Ohne Positionen ausfüllen",
  tooLarge:
    "Das ist mehr, als Excel hier auf einmal überträgt (5 MB). Geschrieben wurde nichts. Öffnen Sie die Mappe in der Desktop-App von Excel, oder teilen Sie das Angebot auf.",
  problems: writeProblemsDe,
};

export type WrittenTexts = typeof writtenDe;
