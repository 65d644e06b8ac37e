/** What a card says about one of Excel's own functions; arguments as "Zahl", "[Zahl]" and "[Zahl]...". */
export type BuiltInHelp = { readonly description: string; readonly args: readonly string[] };

const GERMAN = `
SUM(Zahl1 [Zahl2]...) Addiert Zahlen
AVERAGE(Zahl1 [Zahl2]...) Durchschnitt der Zahlen
MIN(Zahl1 [Zahl2]...) Die kleinste Zahl
MAX(Zahl1 [Zahl2]...) Die größte Zahl
COUNT(Wert1 [Wert2]...) Zählt die Zahlen
COUNTA(Wert1 [Wert2]...) Zählt, was nicht leer ist
COUNTIF(Bereich Suchkriterien) Zählt die Zellen, die dem Kriterium entsprechen
COUNTIFS(Kriterienbereich1 Kriterien1 [Kriterienbereich2]...) Zählt, was allen Kriterien entspricht
SUMIF(Bereich Suchkriterien [Summe_Bereich]) Addiert, was dem Kriterium entspricht
SUMIFS(Summe_Bereich Kriterienbereich1 Kriterien1 [Kriterienbereich2]...) Addiert, was allen Kriterien entspricht
SUMPRODUCT(Array1 [Array2]...) Summe der Produkte zusammengehöriger Werte
IF(Wahrheitstest [Wert_wenn_wahr] [Wert_wenn_falsch]) Ein Wert, wenn die Prüfung wahr ist, sonst ein anderer
IFERROR(Wert Wert_falls_Fehler) Ein anderer Wert, wenn es ein Fehler ist
IFNA(Wert Wert_bei_NV) Ein anderer Wert, wenn es #NV ist
AND(Wahrheitswert1 [Wahrheitswert2]...) Wahr, wenn alles wahr ist
OR(Wahrheitswert1 [Wahrheitswert2]...) Wahr, wenn etwas wahr ist
NOT(Wahrheitswert) Kehrt einen Wahrheitswert um
ROUND(Zahl Anzahl_Stellen) Rundet auf so viele Stellen
ROUNDUP(Zahl Anzahl_Stellen) Rundet auf
ROUNDDOWN(Zahl Anzahl_Stellen) Rundet ab
INT(Zahl) Rundet auf die nächste kleinere ganze Zahl ab
MOD(Zahl Divisor) Rest einer Division
ABS(Zahl) Betrag ohne Vorzeichen
VLOOKUP(Suchkriterium Matrix Spaltenindex [Bereich_Verweis]) Sucht in der ersten Spalte und gibt einen Wert der Zeile
XLOOKUP(Suchkriterium Suchmatrix Rückgabematrix [wenn_nicht_gefunden] [Vergleichsmodus] [Suchmodus]) Sucht in einem Bereich und gibt den zugehörigen Wert
INDEX(Matrix Zeile [Spalte]) Wert an einer Stelle eines Bereichs
MATCH(Suchkriterium Suchmatrix [Vergleichstyp]) Stelle eines Werts in einem Bereich
FILTER(Matrix einschließen [wenn_leer]) Die Zeilen, die der Bedingung entsprechen
SORT(Matrix [Sortierindex] [Sortierreihenfolge] [nach_Spalte]) Sortiert einen Bereich
UNIQUE(Array [nach_Spalte] [genau_einmal]) Jeder Wert nur einmal
SEQUENCE(Zeilen [Spalten] [Anfang] [Schritt]) Eine Folge von Zahlen
TODAY() Das heutige Datum
NOW() Datum und Uhrzeit
DATE(Jahr Monat Tag) Ein Datum aus Jahr, Monat und Tag
YEAR(Zahl) Jahr eines Datums
MONTH(Zahl) Monat eines Datums
DAY(Zahl) Tag eines Datums
EDATE(Ausgangsdatum Monate) Datum so viele Monate später
EOMONTH(Ausgangsdatum Monate) Letzter Tag des Monats so viele Monate später
TEXT(Wert Textformat) Ein Wert als Text in einem Zahlenformat
LEFT(Text [Anzahl_Zeichen]) Die ersten Zeichen
RIGHT(Text [Anzahl_Zeichen]) Die letzten Zeichen
MID(Text Erstes_Zeichen Anzahl_Zeichen) Zeichen aus der Mitte
LEN(Text) Anzahl der Zeichen
TRIM(Text) Ohne überflüssige Leerzeichen
UPPER(Text) In Großbuchstaben
LOWER(Text) In Kleinbuchstaben
SUBSTITUTE(Text Alter_Text Neuer_Text [ntes_Auftreten]) Ersetzt Text
CONCAT(Text1 [Text2]...) Verbindet Texte
TEXTJOIN(Trennzeichen Leer_ignorieren Text1 [Text2]...) Verbindet Texte mit einem Trennzeichen
ISERROR(Wert) Ob es ein Fehler ist
ISBLANK(Wert) Ob die Zelle leer ist
`;

const ENGLISH = `
SUM(number1 [number2]...) Adds numbers
AVERAGE(number1 [number2]...) Average of the numbers
MIN(number1 [number2]...) The smallest number
MAX(number1 [number2]...) The largest number
COUNT(value1 [value2]...) Counts the numbers
COUNTA(value1 [value2]...) Counts what is not blank
COUNTIF(range criteria) Counts the cells that meet the criterion
COUNTIFS(criteria_range1 criteria1 [criteria_range2]...) Counts what meets all criteria
SUMIF(range criteria [sum_range]) Adds what meets the criterion
SUMIFS(sum_range criteria_range1 criteria1 [criteria_range2]...) Adds what meets all criteria
SUMPRODUCT(array1 [array2]...) Sum of the products of corresponding values
IF(logical_test [value_if_true] [value_if_false]) One value if the test is true, otherwise another
IFERROR(value value_if_error) Another value if it is an error
IFNA(value value_if_na) Another value if it is #N/A
AND(logical1 [logical2]...) True if everything is true
OR(logical1 [logical2]...) True if anything is true
NOT(logical) Reverses a logical value
ROUND(number num_digits) Rounds to so many digits
ROUNDUP(number num_digits) Rounds up
ROUNDDOWN(number num_digits) Rounds down
INT(number) Rounds down to the next integer
MOD(number divisor) Remainder of a division
ABS(number) Value without its sign
VLOOKUP(lookup_value table_array col_index_num [range_lookup]) Looks in the first column and gives a value of the row
XLOOKUP(lookup_value lookup_array return_array [if_not_found] [match_mode] [search_mode]) Looks in a range and gives the corresponding value
INDEX(array row_num [column_num]) Value at a place in a range
MATCH(lookup_value lookup_array [match_type]) Place of a value in a range
FILTER(array include [if_empty]) The rows that meet the condition
SORT(array [sort_index] [sort_order] [by_col]) Sorts a range
UNIQUE(array [by_col] [exactly_once]) Each value only once
SEQUENCE(rows [columns] [start] [step]) A sequence of numbers
TODAY() Today’s date
NOW() Date and time
DATE(year month day) A date from year, month and day
YEAR(serial_number) Year of a date
MONTH(serial_number) Month of a date
DAY(serial_number) Day of a date
EDATE(start_date months) Date so many months later
EOMONTH(start_date months) Last day of the month so many months later
TEXT(value format_text) A value as text in a number format
LEFT(text [num_chars]) The first characters
RIGHT(text [num_chars]) The last characters
MID(text start_num num_chars) Characters from the middle
LEN(text) Number of characters
TRIM(text) Without needless spaces
UPPER(text) In capitals
LOWER(text) In small letters
SUBSTITUTE(text old_text new_text [instance_num]) Replaces text
CONCAT(text1 [text2]...) Joins texts
TEXTJOIN(delimiter ignore_empty text1 [text2]...) Joins texts with a delimiter
ISERROR(value) Whether it is an error
ISBLANK(value) Whether the cell is blank
`;

/** Of the functions that people use most, by the language of Excel, then by the English name. */
export const BUILT_IN_HELP = { "de-DE": helpIn(GERMAN), "en-US": helpIn(ENGLISH) } as const;

/** Reads lines such as "ROUND(number num_digits) Rounds to so many digits". */
function helpIn(lines: string): ReadonlyMap<string, BuiltInHelp> {
  return new Map(
    [...lines.matchAll(/^(\w+)\((.*?)\) (.*)$/gm)].map(
      ([, name = "", args = "", description = ""]) => [
        name,
        { description, args: args === "" ? [] : args.split(" ") },
      ],
    ),
  );
}
