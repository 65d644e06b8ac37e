import type { Resources } from "./resources";
import type { Xml } from "./xml";

/** A tab on which the add-in has buttons: one of Excel's own ("TabHome") or its own. */
export type RibbonTab = {
  readonly id: string;
  readonly isOwn: boolean;
  /** Of a tab of its own; "" for Excel's. */
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
};

export type RibbonGroup = {
  readonly id: string;
  readonly label: string;
  readonly icons: Icons;
  readonly controls: readonly RibbonControl[];
};

/** Addresses of pictures by their width in pixels. */
export type Icons = Readonly<Record<number, string>>;

export type RibbonControl = {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  readonly icons: Icons;
  /** Undefined for a menu. */
  readonly action: RibbonAction | undefined;
  /** Of a menu. */
  readonly items: readonly RibbonControl[];
};

export type RibbonAction =
  | { readonly type: "ShowTaskpane"; readonly taskpaneId: string; readonly url: string }
  | { readonly type: "ExecuteFunction"; readonly functionName: string };

export function readRibbon(formFactor: Xml, resources: Resources): readonly RibbonTab[] {
  const points = formFactor
    .children("ExtensionPoint")
    .filter((each) => each.attribute("type") === "PrimaryCommandSurface");
  return points.flatMap((point) => [
    ...point.children("OfficeTab").map((tab) => readTab(tab, false, resources)),
    ...point.children("CustomTab").map((tab) => readTab(tab, true, resources)),
  ]);
}

function readTab(tab: Xml, isOwn: boolean, resources: Resources): RibbonTab {
  return {
    id: tab.attribute("id") ?? "",
    isOwn,
    label: isOwn ? resources.textOf(tab.child("Label")) : "",
    groups: tab.children("Group").map((group) => ({
      id: group.attribute("id") ?? "",
      label: resources.textOf(group.child("Label")),
      icons: readIcons(group, resources),
      controls: group.children("Control").map((control) => readControl(control, resources)),
    })),
  };
}

function readControl(control: Xml, resources: Resources): RibbonControl {
  const supertip = control.child("Supertip");
  const action = control.child("Action");
  return {
    id: control.attribute("id") ?? "",
    label: resources.textOf(control.child("Label")),
    supertip: {
      title: resources.textOf(supertip.child("Title")),
      description: resources.textOf(supertip.child("Description")),
    },
    icons: readIcons(control, resources),
    action: action.exists ? readAction(action, resources) : undefined,
    items: control
      .child("Items")
      .children("Item")
      .map((item) => readControl(item, resources)),
  };
}

function readAction(action: Xml, resources: Resources): RibbonAction {
  const type = action.attribute("type");
  if (type === "ShowTaskpane") {
    const taskpaneId = action.child("TaskpaneId").text;
    return { type, taskpaneId, url: resources.urlOf(action.child("SourceLocation")) };
  }
  if (type === "ExecuteFunction") return { type, functionName: action.child("FunctionName").text };
  throw new Error(`The manifest has an action of unknown type "${type ?? ""}".`);
}

function readIcons(element: Xml, resources: Resources): Icons {
  return Object.fromEntries(
    element
      .child("Icon")
      .children("Image")
      .map((image) => [Number(image.attribute("size")), resources.imageOf(image)]),
  );
}
