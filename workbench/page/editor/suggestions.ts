import { caretContext, type Span } from "./caret";
import { argumentAt, helpOn, type FunctionCatalogue, type FunctionHelp } from "./functionHelp";
import type { TypedText } from "./pointing";

/** Something that the list offers, and what it puts into the text. */
export type Suggestion = {
  readonly kind: "function" | "value";
  readonly label: string;
  readonly description: string;
  readonly span: Span;
  readonly insertion: string;
};

/** What helps at the caret: names or values to choose from, and the function around it. */
export type Help = {
  readonly suggestions: readonly Suggestion[];
  readonly signature: { readonly help: FunctionHelp; readonly argument: number } | undefined;
};

const NO_HELP: Help = { suggestions: [], signature: undefined };
const MOST_SUGGESTIONS = 60;

/** What to offer where the caret stands. */
export function helpAt(
  { text, start, end }: TypedText,
  catalogue: FunctionCatalogue,
  listSeparator: string,
): Help {
  if (start !== end) return NO_HELP;
  const { call, name, isInText } = caretContext(text, end, listSeparator);
  const help = call && helpOn(catalogue, call.name);
  const signature = help && { help, argument: call.argument };
  if (name) {
    const functions = functionsLike(name.text, catalogue).map((each) => functionEntry(each, name));
    if (functions.length > 0) return { suggestions: functions, signature };
  }
  const argument = help && argumentAt(help, call.argument);
  if (!argument) return { suggestions: [], signature };
  const typed = text.slice(call.argumentSpan.start, call.argumentSpan.end);
  const isOpen = typed === "" || (isInText && typed.startsWith('"')) || name !== undefined;
  if (!isOpen) return { suggestions: [], signature };
  return { suggestions: valuesLike(typed, argument.values, call.argumentSpan), signature };
}

/** The text after a suggestion is taken; a function gets its bracket. */
export function takeSuggestion(text: string, { span, insertion, kind }: Suggestion): TypedText {
  const rest = text.slice(span.end);
  const bracket = kind === "function" && !rest.startsWith("(") ? "(" : "";
  const caret = span.start + insertion.length + (kind === "function" ? 1 : 0);
  return {
    text: text.slice(0, span.start) + insertion + bracket + rest,
    start: caret,
    end: caret,
  };
}

/** Names that begin so, and those of add-ins whose part after the dot begins so: "pri" finds FLUX.PRICE. */
function functionsLike(typed: string, catalogue: FunctionCatalogue): readonly FunctionHelp[] {
  const start = typed.toUpperCase();
  const found = [...catalogue.values()].filter(
    ({ name, isOfAddin }) =>
      name.startsWith(start) || (isOfAddin && start.length > 1 && name.includes(`.${start}`)),
  );
  return found
    .sort(
      (one, other) =>
        Number(other.name.startsWith(start)) - Number(one.name.startsWith(start)) ||
        (one.name < other.name ? -1 : 1),
    )
    .slice(0, MOST_SUGGESTIONS);
}

function functionEntry({ name, description }: FunctionHelp, { start, end }: Span): Suggestion {
  return { kind: "function", label: name, description, span: { start, end }, insertion: name };
}

function valuesLike(
  typed: string,
  values: readonly { readonly text: string; readonly description: string }[],
  span: Span,
): readonly Suggestion[] {
  const wanted = typed.replace(/^"/, "").replace(/"$/, "").toLowerCase();
  return values
    .filter(({ text }) => text.toLowerCase().includes(wanted))
    .map(({ text, description }) => ({
      kind: "value",
      label: text,
      description: description === text ? "" : description,
      span,
      insertion: `"${text.replaceAll('"', '""')}"`,
    }));
}
