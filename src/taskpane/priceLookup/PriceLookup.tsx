import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useReducer, useState } from "react";
import { formulaText } from "../../workbook/ports/formula";
import { Disclosure } from "../ui/Disclosure";
import { PanePart } from "../ui/PanePart";
import { usePane } from "../environment/PaneContext";
import { useVisuallyHidden } from "../ui/style/visuallyHidden";
import { ArgumentField } from "./cells/ArgumentField";
import { isComparable } from "./comparison/comparisonLookup";
import { EditionField } from "./EditionField";
import { Explanation } from "../ui/product/Explanation";
import { FormulaPanel } from "./formula/FormulaPanel";
import { lookUp } from "./lookup";
import { priceCall } from "./formula/priceFormula";
import { priceLookupReducer, type TypedField } from "./priceLookupState";
import { PriceResult } from "./PriceResult";
import { ProductSearch } from "../ui/product/ProductSearch";
import { recall, remember } from "./rememberedLookup";
import { TermChoice } from "../ui/product/TermChoice";
import { useFreshCells } from "./cells/useFreshCells";
import { UsersField } from "./UsersField";
import { useSelectedCell } from "./cells/useSelectedCell";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  users: { flex: "2 1 100px", minWidth: 0 },
  edition: { flex: "3 1 150px", minWidth: 0 },
  whole: { flexBasis: "100%" },
});

const loadComparison = () => import(/* webpackChunkName: "comparison" */ "./comparison/Comparison");

/** Looks up a price and puts it into the workbook. */
export function PriceLookup() {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { namespace, storage, texts } = usePane();
  const [state, dispatch] = useReducer(priceLookupReducer, storage, recall);
  const [isSearching, setIsSearching] = useState(false);
  const selection = useSelectedCell();
  useFreshCells(state.cells, selection, dispatch);
  useEffect(() => remember(state, storage), [state, storage]);

  const lookup = lookUp(state);
  const call = priceCall(state, lookup, namespace);
  const type = (field: TypedField) => (text: string) => dispatch({ type: "typed", field, text });
  const field = { state, lookup, selection, dispatch };

  return (
    <div className={styles.root}>
      <h1 className={hidden.text}>{texts.title}</h1>
      <ArgumentField {...field} argument="product" isUnfinished={isSearching}>
        {() => (
          <ProductSearch
            text={state.typed.product}
            edition={lookup.edition}
            onChange={type("product")}
            onSearching={setIsSearching}
          />
        )}
      </ArgumentField>
      {lookup.product?.kind !== "free" && (
        <ArgumentField {...field} argument="term">
          {(fieldProps) => (
            <TermChoice
              {...fieldProps}
              terms={lookup.terms}
              chosen={lookup.term}
              onChange={type("term")}
            />
          )}
        </ArgumentField>
      )}
      <div className={styles.row}>
        {lookup.needsUsers && (
          <div className={mergeClasses(styles.users, state.picking === "users" && styles.whole)}>
            <ArgumentField {...field} argument="users">
              {() => <UsersField text={state.typed.users} onChange={type("users")} />}
            </ArgumentField>
          </div>
        )}
        <div className={styles.edition}>
          <EditionField chosen={state.typed.edition} onChange={type("edition")} />
        </div>
      </div>
      <PriceResult state={state} lookup={lookup} isSearching={isSearching} />
      {call && (
        // What was said about a formula does not hold for another one.
        <FormulaPanel key={formulaText(call, "")} call={call} selection={selection} />
      )}
      {lookup.price.ok && (
        <div>
          <Disclosure title={texts.explanation.title}>
            <Explanation price={lookup.price.value} />
          </Disclosure>
          {isComparable(lookup) && (
            <Disclosure title={texts.comparison.title}>
              <PanePart
                load={loadComparison}
                show={({ Comparison }) => (
                  <Comparison state={state} lookup={lookup} onChange={type} />
                )}
              />
            </Disclosure>
          )}
        </div>
      )}
    </div>
  );
}
