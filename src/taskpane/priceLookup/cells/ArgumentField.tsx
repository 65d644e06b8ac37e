import {
  Button,
  Field,
  makeStyles,
  tokens,
  type FieldControlProps,
} from "@fluentui/react-components";
import { TableCellCenter16Regular } from "@fluentui/react-icons";
import { useRef, type Dispatch, type KeyboardEvent, type ReactElement } from "react";
import { errorSentence } from "../../../i18n";
import type { PricingError } from "../../../pricing";
import type { SelectedCell } from "../../../workbook/ports/port";
import { usePane } from "../../environment/PaneContext";
import { CellPicker } from "./CellPicker";
import { Choices } from "./Choices";
import { fieldHint } from "../fieldHint";
import type { Lookup } from "../lookup";
import { PickedCell } from "./PickedCell";
import type { Argument, PriceLookupAction, PriceLookupState } from "../priceLookupState";

type ArgumentFieldProps = {
  readonly argument: Argument;
  readonly state: PriceLookupState;
  readonly lookup: Lookup;
  readonly selection: SelectedCell | undefined;
  readonly dispatch: Dispatch<PriceLookupAction>;
  /** Whether the user is still about it, so that it is too early to call anything wrong. */
  readonly isUnfinished?: boolean;
  /** The control for typing or choosing; those of Fluent know their field by themselves. */
  readonly children: (fieldProps: FieldControlProps) => ReactElement;
};

const useStyles = makeStyles({
  root: { position: "relative", minWidth: 0 },
  pick: {
    position: "absolute",
    top: "-2px",
    right: 0,
    color: tokens.colorNeutralForeground3,
  },
});

/** One argument of the price: typed, chosen, or taken from a cell, with what is wrong with it. */
export function ArgumentField(props: ArgumentFieldProps) {
  const { argument, state, lookup, selection, dispatch, isUnfinished, children } = props;
  const styles = useStyles();
  const { language, texts, workbook } = usePane();
  const cell = state.cells[argument];
  const error = isUnfinished ? undefined : shownError(lookup.errors[argument]);
  const hint = fieldHint(argument, lookup, texts);
  const isPicking = state.picking === argument;
  const root = useRef<HTMLDivElement>(null);
  const pickButton = useRef<HTMLButtonElement>(null);

  /** Does what takes the focused button away, and gives the focus to one that stays. */
  function pickWith(action: PriceLookupAction) {
    dispatch(action);
    pickButton.current?.focus();
  }

  function choose(text: string) {
    dispatch({ type: "typed", field: argument, text });
    root.current?.querySelector("input")?.focus();
  }

  function cancelOnEscape(event: KeyboardEvent) {
    if (isPicking && event.key === "Escape") pickWith({ type: "pickingCancelled" });
  }

  return (
    <div ref={root} className={styles.root} onKeyDown={cancelOnEscape}>
      <Field
        label={texts.argument[argument]}
        {...(hint === undefined ? {} : { hint })}
        {...(error
          ? { validationState: "error", validationMessage: errorSentence(error, language) }
          : {})}
      >
        {(fieldProps) =>
          cell ? (
            <PickedCell
              {...fieldProps}
              cell={cell}
              onRelease={() => pickWith({ type: "cellReleased", argument })}
            />
          ) : (
            children(fieldProps)
          )
        }
      </Field>
      {error && !cell && <Choices error={error} onChoose={choose} />}
      {workbook.isConnected && (
        <Button
          ref={(button: HTMLButtonElement | null) => {
            pickButton.current = button;
          }}
          className={styles.pick}
          size="small"
          appearance="subtle"
          icon={<TableCellCenter16Regular />}
          title={texts.picking.start[argument]}
          aria-label={texts.picking.start[argument]}
          aria-expanded={isPicking}
          onClick={() =>
            dispatch(
              isPicking ? { type: "pickingCancelled" } : { type: "pickingStarted", argument },
            )
          }
        />
      )}
      {isPicking && (
        <CellPicker
          argument={argument}
          selection={selection}
          onPick={(picked) => pickWith({ type: "cellPicked", argument, cell: picked })}
          onCancel={() => pickWith({ type: "pickingCancelled" })}
        />
      )}
    </div>
  );
}

/** What is merely missing is asked for where the price will be, and is no mistake. */
function shownError(error: PricingError | undefined): PricingError | undefined {
  const isMissing =
    error?.code === "missingProduct" ||
    error?.code === "missingTerm" ||
    error?.code === "missingUserCount";
  return isMissing ? undefined : error;
}
