import type { QuoteDocument } from "../../../quote";
import { succeed } from "../../../pricing";
import { TypedField, type TypedFieldProps } from "./TypedField";

type TextFieldProps = Pick<
  TypedFieldProps<string>,
  "label" | "field" | "value" | "hint" | "type" | "inputMode" | "hasManyLines"
> & { readonly change: (document: QuoteDocument, text: string) => QuoteDocument };

/** A field in which every text is right. */
export function TextField(props: TextFieldProps) {
  return <TypedField {...props} show={sameText} read={succeed} />;
}

function sameText(text: string): string {
  return text;
}
