import { Field } from "@fluentui/react-components";
import { memo, useState } from "react";
import type { Product } from "../../../pricing";
import { addLine, newLine } from "../../../quote";
import { ProductSearch } from "../../ui/product/ProductSearch";
import {
  useEdition,
  useQuoteTexts,
  useSession,
  useSettings,
} from "../../quoteSession/SessionContext";

/** Finds a product by name, alias or what sounds like it, and makes a line of it. */
export const AddLine = memo(function AddLine({ siteId }: { readonly siteId: string }) {
  const { dispatch, newId, note } = useSession();
  const edition = useEdition();
  const settings = useSettings();
  const quoteTexts = useQuoteTexts();
  const [text, setText] = useState("");

  function add(product: Product) {
    const line = newLine(product, newId(), settings.defaults.term);
    dispatch({
      type: "edited",
      edit: (document) => addLine(document, { siteId, index: Infinity }, line),
    });
    note({ openLine: line.id });
    setText("");
  }

  return (
    <Field label={quoteTexts.lines.add}>
      <ProductSearch
        text={text}
        edition={edition}
        onChange={setText}
        onSearching={noAction}
        onChoose={add}
      />
    </Field>
  );
});

function noAction(): void {
  // The field has nothing to say while somebody searches.
}
