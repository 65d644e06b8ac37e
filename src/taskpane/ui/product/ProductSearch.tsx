import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular, Search16Regular } from "@fluentui/react-icons";
import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { findProduct, type CatalogueEdition, type Product } from "../../../pricing";
import { usePane } from "../../environment/PaneContext";
import { useVisuallyHidden } from "../style/visuallyHidden";
import { ProductListbox } from "./ProductListbox";
import { bestMatch, productsMatching } from "./productList";

type ProductSearchProps = {
  readonly text: string;
  readonly edition: CatalogueEdition;
  readonly onChange: (text: string) => void;
  /** Called with true while the list is open. */
  readonly onSearching: (isSearching: boolean) => void;
  /** Called after `onChange` when a product is taken from the list. */
  readonly onChoose?: (product: Product) => void;
};

type ListState = {
  readonly isOpen: boolean;
  /** Whether the user has typed since it was opened; until then a name that is whole filters nothing. */
  readonly isFiltered: boolean;
  /** The option that Enter takes; undefined while none is marked. */
  readonly active: Product | undefined;
};

const CLOSED: ListState = { isOpen: false, isFiltered: false, active: undefined };

const useStyles = makeStyles({
  root: { position: "relative", minWidth: 0 },
  input: { width: "100%", minWidth: 0 },
  clear: { marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/**
 * A field that finds products while one types, after the ARIA pattern of a combobox with a list. Fluent's own
 * Combobox would be a fifth of the pane's budget, most of it for placing the list.
 */
export function ProductSearch(props: ProductSearchProps) {
  const { text, edition, onChange, onSearching, onChoose } = props;
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { texts } = usePane();
  const [list, setListState] = useState(CLOSED);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();

  const isWhole = findProduct(text, edition) !== undefined;
  const groups = list.isOpen
    ? productsMatching(isWhole && !list.isFiltered ? "" : text, edition)
    : [];
  const products = groups.flatMap((group) => group.products);
  const active = products.find((product) => product === list.active);
  const optionId = ({ id }: Product) => `${listId}-${id}`;

  function setList(next: ListState) {
    setListState(next);
    onSearching(next.isOpen);
  }

  function open() {
    setList({ isOpen: true, isFiltered: false, active: findProduct(text, edition) });
  }

  function choose(product: Product) {
    onChange(product.name);
    onChoose?.(product);
    setList(CLOSED);
  }

  function type(typed: string) {
    onChange(typed);
    setList({ isOpen: true, isFiltered: true, active: bestMatch(typed, edition) });
  }

  function clear() {
    onChange("");
    input.current?.focus();
    setList({ isOpen: true, isFiltered: false, active: undefined });
  }

  function move(step: 1 | -1) {
    if (!list.isOpen) {
      open();
      return;
    }
    const from = active ? products.indexOf(active) : step > 0 ? -1 : 0;
    const to = (from + step + products.length) % products.length;
    setList({ ...list, active: products[to] });
  }

  function handleKey(event: KeyboardEvent) {
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        move(event.key === "ArrowDown" ? 1 : -1);
        break;
      case "Enter":
        if (!list.isOpen || !active) return;
        choose(active);
        break;
      case "Escape":
        if (list.isOpen) setList(CLOSED);
        else if (text !== "") onChange("");
        else return;
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  function handleBlur(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) setList(CLOSED);
  }

  return (
    <div className={styles.root} onBlur={handleBlur}>
      <Input
        input={{ ref: input }}
        className={styles.input}
        value={text}
        placeholder={texts.product.placeholder}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={list.isOpen}
        aria-controls={list.isOpen ? listId : undefined}
        aria-activedescendant={list.isOpen && active ? optionId(active) : undefined}
        contentBefore={<Search16Regular />}
        contentAfter={
          text === "" ? null : (
            <Button
              className={styles.clear}
              size="small"
              appearance="transparent"
              icon={<Dismiss16Regular />}
              title={texts.product.clear}
              aria-label={texts.product.clear}
              onClick={clear}
            />
          )
        }
        onChange={(_event, data) => type(data.value)}
        onClick={() => (list.isOpen ? undefined : open())}
        onKeyDown={handleKey}
      />
      {list.isOpen && (
        <ProductListbox
          id={listId}
          groups={groups}
          active={active}
          text={text}
          optionId={optionId}
          onChoose={choose}
          onHover={(product) => setList({ ...list, active: product })}
        />
      )}
      <span role="status" className={hidden.text}>
        {list.isOpen && list.isFiltered
          ? products.length > 0
            ? texts.product.count(products.length)
            : texts.product.none
          : ""}
      </span>
    </div>
  );
}
