/** What the help says beside the functions, as HTML; the English texts have the same keys. */
const de = {
  title: "FLUX – Hilfe",
  heading: "Hilfe zu FLUX",
  other: "English",
  contents: "Inhalt",
  lead: "FLUX rechnet in Excel mit den Preisen der Fluxpunkt-Preisliste. Alles wird auf Ihrem Rechner berechnet; Ihre Zahlen verlassen ihn nicht.",
  firstAid: "Erste Hilfe",
  writing: "Formeln schreiben",
  functions: "Die Funktionen",
  arguments: "Argumente",
  argument: "Argument",
  meaning: "Bedeutung",
  optional: "kann entfallen",
  range: "Bereich",
  noArguments: "Die Funktion hat keine Argumente.",
  examples: "Beispiele",
  gives: "ergibt",
  emptyText: "einen leeren Text",
  errors: "Fehler und was dann hilft",
  version: (version: string) =>
    `FLUX ${version}. Hilft diese Seite nicht, wenden Sie sich an die Stelle, die das Add-in bei Ihnen bereitgestellt hat, und nennen Sie ihr diese Version.`,
  aid: [
    [
      "Die Zelle zeigt #NAME?",
      'Excel kennt die Funktionen noch nicht. Öffnen Sie mit <em>Start › FLUX › Preise</em> den Aufgabenbereich, und warten Sie, bis er etwas zeigt. Bleibt #NAME? stehen, trägt „Formeln reparieren“ dort (unter „Werkzeuge“, „Formeln dieser Mappe“) alle solchen Formeln neu ein; eine einzelne auch F2 und Enter in der Zelle. Steht in der Formel ein Name ohne Anführungszeichen, etwa <code>=FLUX.PRICE(Call Recording;…)</code>, gehört er in Anführungszeichen: <code>"Call Recording"</code>. Der Dialog <em>fx</em> setzt sie nicht in jedem Excel.',
    ],
    [
      "Alle Zellen zeigen #WERT!, obwohl die Formeln stimmen",
      "Das Add-in ist in dieser Mappe noch nicht gestartet, etwa weil sie kopiert wurde oder schon eine zweite offen ist. Wählen Sie <em>Start › Add-Ins › Meine Add-Ins › FLUX</em>, oder klicken Sie auf <em>Start › FLUX › Preise</em>. Unten im Aufgabenbereich steht, ob Excel schon eine Funktion aufgerufen hat. Hilft das nicht, schließen Sie alle Mappen und öffnen diese als erste.",
    ],
    [
      "Eine Zelle zeigt #WERT! oder #NV",
      "#NV: So etwas steht nicht in der Preisliste. #WERT!: Ein Argument stimmt nicht. Den Satz dazu zeigt Excel am Ausrufezeichen neben der Zelle; <code>=FLUX.CHECK(…)</code> mit denselben Argumenten schreibt ihn in eine Zelle. In Excel LTSC 2021 ist es anders: Steht ein Fehler unter den Argumenten, ruft Excel die Funktion nicht auf, auch nicht für die übrigen Zeilen; und in Ergebnissen über mehrere Zellen steht statt eines Fehlers sein Satz als Text, den SUMME auslässt.",
    ],
    [
      "Die Zelle bleibt bei #BESCHÄFTIGT!",
      "Excel wartet auf das Add-in. Öffnen Sie den Aufgabenbereich; hilft das nicht, schließen Sie die Mappe und öffnen sie noch einmal.",
    ],
    [
      "Die Zelle zeigt #ÜBERLAUF!",
      "Das Ergebnis ist eine Tabelle und braucht mehr leere Zellen darunter oder daneben.",
    ],
    [
      "Die Preise sind alt",
      "Excel rechnet FLUX-Formeln beim Öffnen einer Mappe nicht neu, auch nicht mit F9. Strg+Alt+Umschalt+F9 rechnet alles neu; „Neu berechnen“ im Bereich von FLUX (unter „Werkzeuge“, „Formeln dieser Mappe“) zeigt dazu, was sich geändert hat. <code>=FLUX.VERSION()</code> nennt die Version und die Preisliste. Ein neues FLUX bemerkt Excel erst nach bis zu 24 Stunden.",
    ],
    [
      "In der Formel steht _xldudf_FLUX_… oder der Pfad einer Datei",
      "Die Mappe wurde geöffnet, bevor Excel FLUX kannte. „Formeln reparieren“ im Bereich von FLUX (unter „Werkzeuge“, „Formeln dieser Mappe“) trägt alle solchen Formeln neu ein. Von Hand: Tippen Sie die Formel neu ein, oder ersetzen Sie den Teil vor dem Namen mit Strg+H: aus <code>_xldudf_FLUX_PRICE</code> wird <code>FLUX.PRICE</code>.",
    ],
    [
      "Datumswerte sind vier Jahre daneben",
      'Die Arbeitsmappe zählt ab 1904, FLUX ab 1900. Schalten Sie <em>Datei › Optionen › Erweitert › 1904-Datumswerte verwenden</em> in einer neuen Mappe aus, oder schreiben Sie Tage als Text: <code>"01.02.2026"</code>.',
    ],
  ],
  notes: [
    'Argumente trennt ein deutsches Excel durch Semikolon, Dezimalstellen stehen nach dem Komma: <code>=FLUX.PRICE("Call Recording";"Abo24";45)</code>. Statt eines Wertes darf überall eine Zelle stehen.',
    "Produkte werden mit ihrem Namen oder einem Kürzel erkannt, Groß- und Kleinschreibung und Bindestriche sind gleichgültig. Laufzeiten dürfen wie gedruckt (<code>Abo 24 Monate</code>), als <code>Abo24</code> oder als Monate (<code>24</code>) geschrieben werden.",
    "Positionen sind Bereiche mit 2 bis 6 Spalten: Produkt, Laufzeit, Benutzer, Menge der Serverlizenzen (sonst 1), Rabatt (0,15 oder 15 %), Beginn (ein Datum, sonst der gemeinsame). Ganz leere Zeilen werden übergangen; die Überschrift gehört nicht zum Bereich.",
    "Alle Beträge sind netto, in Euro. Eine Zelle ohne Zahlenformat zeigt 89,50 als 89,5. Tage sind Zahlen: Formatieren Sie die Zelle als Datum.",
    "Preise sind Listenpreise für eine PBX-Serverlizenz; Abopreise gelten für einen Monat.",
  ],
};

const en: typeof de = {
  title: "FLUX – Help",
  heading: "Help with FLUX",
  other: "Deutsch",
  contents: "Contents",
  lead: "FLUX computes with the prices of the Fluxpunkt price list in Excel. Everything is computed on your machine; your figures do not leave it.",
  firstAid: "First aid",
  writing: "Writing formulas",
  functions: "The functions",
  arguments: "Arguments",
  argument: "Argument",
  meaning: "Meaning",
  optional: "optional",
  range: "range",
  noArguments: "The function has no arguments.",
  examples: "Examples",
  gives: "gives",
  emptyText: "an empty text",
  errors: "Errors and what helps",
  version: (version) =>
    `FLUX ${version}. If this page does not help, ask whoever provides the add-in in your organisation, and tell them this version.`,
  aid: [
    [
      "The cell shows #NAME?",
      'Excel does not know the functions yet. Open the pane with <em>Home › FLUX › Prices</em> and wait until it shows something. If #NAME? stays, “Repair formulas” there (under “Tools”, “Formulas of this workbook”) enters all such formulas anew; F2 and Enter in a cell does it for one. A name without quotation marks, as in <code>=FLUX.PRICE(Call Recording,…)</code>, needs them: <code>"Call Recording"</code>. The <em>fx</em> dialog does not add them in every Excel.',
    ],
    [
      "Every cell shows #VALUE!, although the formulas are right",
      "The add-in has not started in this workbook, for example because the workbook was copied or another one is open already. Choose <em>Home › Add-ins › My Add-ins › FLUX</em>, or click <em>Home › FLUX › Prices</em>. The foot of the pane tells whether Excel has called a function yet. If that does not help, close all workbooks and open this one first.",
    ],
    [
      "One cell shows #VALUE! or #N/A",
      "#N/A: the price list has no such thing. #VALUE!: an argument is wrong. Excel shows the sentence at the mark beside the cell; <code>=FLUX.CHECK(…)</code> with the same arguments writes it into a cell. Excel LTSC 2021 differs: with an error among the arguments Excel does not call the function, not for the other rows either; and in results over several cells the sentence of an error stands as a text in its place, which SUM leaves out.",
    ],
    [
      "The cell stays at #BUSY!",
      "Excel waits for the add-in. Open the pane; if that does not help, close the workbook and open it again.",
    ],
    [
      "The cell shows #SPILL!",
      "The result is a table and needs more empty cells below or beside it.",
    ],
    [
      "The prices are old",
      "Excel does not recalculate FLUX formulas when a workbook is opened, nor by F9. Ctrl+Alt+Shift+F9 recalculates everything; “Recalculate” in the pane (under “Tools”, “Formulas of this workbook”) also shows what has changed. <code>=FLUX.VERSION()</code> tells the version and the price list. Excel may take 24 hours to notice a new FLUX.",
    ],
    [
      "The formula reads _xldudf_FLUX_… or has the path of a file in it",
      "The workbook was opened before Excel knew FLUX. “Repair formulas” in the pane (under “Tools”, “Formulas of this workbook”) enters all such formulas anew. By hand: type the formula again, or replace what stands before the name with Ctrl+H: <code>_xldudf_FLUX_PRICE</code> becomes <code>FLUX.PRICE</code>.",
    ],
    [
      "Dates are four years off",
      'The workbook counts from 1904, FLUX from 1900. Turn <em>File › Options › Advanced › Use 1904 date system</em> off in a new workbook, or write days as texts: <code>"2026-02-01"</code>.',
    ],
  ],
  notes: [
    'An English Excel separates arguments by commas: <code>=FLUX.PRICE("Call Recording","Abo24",45)</code>. A cell may stand wherever a value may.',
    "Products are known by their name or an alias, whatever the case and the hyphens. Terms may be written as printed (<code>Abo 24 Monate</code>), as <code>Abo24</code> or <code>sub24</code>, or as months (<code>24</code>).",
    "Lines are ranges of 2 to 6 columns: product, term, users, quantity of server licences (otherwise 1), discount (0.15 or 15 %), start (a date, otherwise the common one). Rows that are blank throughout are skipped; the heading is no part of the range.",
    "All amounts are net, in euro. A cell without a number format shows 89.50 as 89.5. Days are numbers: format the cell as a date.",
    "Prices are list prices for one PBX server licence; subscription prices are for a month.",
  ],
};

export const HELP_TEXTS = { de, en } as const;
