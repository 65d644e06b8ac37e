import { Field } from "@fluentui/react-components";
import { useState } from "react";
import { addLine, type Product, type Site } from "../../pricing";
import { ProductSearch } from "../priceLookup/ProductSearch";
import { useBuilder } from "./BuilderContext";
import { newLine } from "./state/newQuote";

/** Finds a product by name, alias or what sounds like it, and makes a line of it. */
export function AddLine({ site }: { readonly site: Site }) {
  const { evaluation, words, dispatch, newId, setOpenLine } = useBuilder();
  const [text, setText] = useState("");

  function add(product: Product) {
    const line = newLine(product, newId());
    dispatch({
      type: "edited",
      edit: (document) => addLine(document, { siteId: site.id, index: Infinity }, line),
    });
    setOpenLine(line.id);
    setText("");
  }

  return (
    <Field label={words.lines.add}>
      <ProductSearch
        text={text}
        edition={evaluation.edition}
        onChange={setText}
        onSearching={noAction}
        onChoose={add}
      />
    </Field>
  );
}

function noAction(): void {
  // The field has nothing to say while somebody searches.
}
