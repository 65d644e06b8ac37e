import { Field } from "@fluentui/react-components";
import {
  changeLine,
  offeredTerms,
  productById,
  termToken,
  type DocumentLine,
  type EvaluatedLine,
} from "../../pricing";
import { TermChoice } from "../priceLookup/TermChoice";
import { useBuilder } from "./BuilderContext";
import { DiscountField } from "./DiscountField";
import { TextField } from "./fields/TextField";
import { TypedField } from "./fields/TypedField";
import { useLayout } from "./layout";
import { RoleField } from "./RoleField";
import { readQuantity, readUsers } from "./state/fieldText";

/** Term, users, quantity, discount, role and note of a line. */
export function LineFields({ evaluated: { line, price } }: { readonly evaluated: EvaluatedLine }) {
  const layout = useLayout();
  const { evaluation, words, dispatch } = useBuilder();
  const product = productById(line.productId, evaluation.edition);
  const terms = product && product.kind !== "free" ? offeredTerms(product) : [];
  const basis = price.ok ? price.value.listPrice.basis : undefined;
  const set = (change: Partial<Omit<DocumentLine, "id">>) =>
    dispatch({ type: "edited", edit: (document) => changeLine(document, line.id, change) });

  return (
    <>
      {terms.length > 0 && (
        <Field label={words.lines.term}>
          {(fieldProps) => (
            <TermChoice
              {...fieldProps}
              terms={terms}
              chosen={line.term}
              onChange={(token) => {
                const term = terms.find((each) => termToken(each) === token);
                if (term) set({ term });
              }}
            />
          )}
        </Field>
      )}
      {product?.kind === "package" && (
        <TypedField
          label={words.lines.packUsers}
          field={`${line.id}.packUsers`}
          inputMode="numeric"
          hint={basis?.kind === "package" ? words.lines.packs(basis.packs) : undefined}
          value={line.packUsers}
          show={(users) => users?.toString() ?? ""}
          read={readUsers}
          change={(document, packUsers) => changeLine(document, line.id, { packUsers })}
        />
      )}
      <div className={layout.pair}>
        <TypedField
          label={words.lines.quantity}
          field={`${line.id}.quantity`}
          inputMode="numeric"
          value={line.quantity}
          show={String}
          read={readQuantity}
          change={(document, quantity) => changeLine(document, line.id, { quantity })}
        />
        <DiscountField line={line} />
      </div>
      <RoleField line={line} onChange={(role) => set({ role })} />
      <TextField
        label={words.lines.note}
        field={`${line.id}.note`}
        value={line.note}
        change={(document, note) => changeLine(document, line.id, { note })}
      />
    </>
  );
}
