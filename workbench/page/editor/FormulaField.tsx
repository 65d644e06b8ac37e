import { useEffect, useId, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { useSession } from "../session";
import type { Editing } from "./editing";
import { pressKey } from "./editorKeys";
import type { EditPlace } from "./editState";
import { EditorHelp } from "./EditorHelp";

/** Marks the fields of the editor, between which the focus may go. */
const MARK = "data-editor";

type Props = {
  readonly place: EditPlace;
  readonly label: string;
  /** What stands here while nothing is edited. */
  readonly restingText: string;
  readonly className: string;
  /** Called when the field gets the focus while nothing is edited. */
  readonly onStart?: () => void;
};

/** The text of the editor, in the formula bar or over the cell. */
export function FormulaField({ place, label, restingText, className, onStart }: Props) {
  const { editing } = useSession();
  const state = useSyncExternalStore(editing.subscribe, () => editing.state);
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const isHere = state?.place === place;
  const typed = state?.typed;

  useEffect(() => {
    if (isHere && document.activeElement !== field.current) field.current?.focus();
  }, [isHere]);

  useLayoutEffect(() => {
    const element = field.current;
    if (!element || !isHere || !typed) return;
    const isThere = element.selectionStart === typed.start && element.selectionEnd === typed.end;
    if (!isThere) element.setSelectionRange(typed.start, typed.end);
  }, [isHere, typed]);

  useEffect(() => {
    const element = field.current;
    if (!element) return undefined;
    const press = (event: KeyboardEvent) => {
      if (!pressKey(editing, event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener("keydown", press);
    return () => {
      element.removeEventListener("keydown", press);
    };
  }, [editing]);

  const readField = (element: HTMLTextAreaElement) => {
    editing.change({
      text: element.value,
      start: element.selectionStart,
      end: element.selectionEnd,
    });
  };

  const isListShown = isHere && state.help.suggestions.length > 0;
  return (
    <>
      <textarea
        ref={field}
        {...{ [MARK]: "" }}
        className={className}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={isListShown ? listId : undefined}
        aria-activedescendant={
          isListShown && state.chosen !== -1 ? `${listId}-${state.chosen}` : undefined
        }
        aria-invalid={isHere && state.refusal !== undefined}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        value={typed?.text ?? restingText}
        onFocus={() => {
          if (state) editing.moveTo(place);
          else onStart?.();
        }}
        onChange={({ currentTarget }) => readField(currentTarget)}
        onSelect={({ currentTarget }) => {
          if (isHere && document.activeElement === currentTarget) readField(currentTarget);
        }}
        onBlur={() => {
          setTimeout(() => leaveField(editing, field.current));
        }}
      />
      {isHere && <EditorHelp anchor={field} listId={listId} state={state} />}
    </>
  );
}

/** Entering is over when the focus goes elsewhere in the window; the add-in's frame and other windows do not count. */
function leaveField(editing: Editing, field: HTMLElement | null): void {
  const active = document.activeElement;
  const isStillEditing =
    active === document.body ||
    active instanceof HTMLIFrameElement ||
    active?.hasAttribute(MARK) === true;
  if (!editing.state || !document.hasFocus() || isStillEditing) return;
  if (!editing.commit()) field?.focus();
}
