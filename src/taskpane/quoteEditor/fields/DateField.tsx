import { calendarDateOf, fail, succeed } from "../../../pricing";
import type { QuoteDocument } from "../../../quote";
import type { FieldReading } from "../../ui/fields/fieldText";
import { TypedField } from "./TypedField";

type DateFieldProps = {
  readonly label: string;
  readonly field: string;
  readonly value: string;
  readonly change: (document: QuoteDocument, day: string) => QuoteDocument;
};

/** A day that must be there, in the notation of the browser. */
export function DateField(props: DateFieldProps) {
  return <TypedField {...props} type="date" show={(day) => day} read={readDay} />;
}

type OptionalDateFieldProps = {
  readonly label: string;
  readonly field: string;
  readonly value: string | undefined;
  readonly change: (document: QuoteDocument, day: string | undefined) => QuoteDocument;
};

/** A day that may be left open. */
export function OptionalDateField(props: OptionalDateFieldProps) {
  return <TypedField {...props} type="date" show={(day) => day ?? ""} read={readOptionalDay} />;
}

function readOptionalDay(text: string): FieldReading<string | undefined> {
  return text === "" ? succeed(undefined) : readDay(text);
}

function readDay(text: string): FieldReading<string> {
  if (text === "") return fail({ code: "missingDate" });
  return calendarDateOf(text) ? succeed(text) : fail({ code: "invalidDate", input: text });
}
