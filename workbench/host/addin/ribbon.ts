import type { Resources } from "./resources";
import type { Xml } from "./xml";

/** A group of buttons on one of Excel's own tabs. */
export type RibbonGroup = {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
};

/** Addresses of pictures by their width in pixels. */
export type Icons = Readonly<Record<number, string>>;

/** A button that opens the task pane. */
export type RibbonControl = {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  readonly icons: Icons;
};

/** The groups of the add-in; an Error for anything but buttons that open its pane, which the workbench does not play. */
export function readRibbon(formFactor: Xml, resources: Resources): readonly RibbonGroup[] {
  return formFactor
    .children("ExtensionPoint")
    .filter((each) => each.attribute("type") === "PrimaryCommandSurface")
    .flatMap((point) => point.children("OfficeTab"))
    .flatMap((tab) => tab.children("Group"))
    .map((group) => ({
      id: group.attribute("id") ?? "",
      label: resources.textOf(group.child("Label")),
      controls: group.children("Control").map((control) => readControl(control, resources)),
    }));
}

function readControl(control: Xml, resources: Resources): RibbonControl {
  const supertip = control.child("Supertip");
  const action = control.child("Action").attribute("type");
  if (action !== "ShowTaskpane") {
    throw new Error(`The manifest has an action that is not played: "${action ?? "none"}".`);
  }
  return {
    id: control.attribute("id") ?? "",
    label: resources.textOf(control.child("Label")),
    supertip: {
      title: resources.textOf(supertip.child("Title")),
      description: resources.textOf(supertip.child("Description")),
    },
    icons: Object.fromEntries(
      control
        .child("Icon")
        .children("Image")
        .map((image) => [Number(image.attribute("size")), resources.imageOf(image)]),
    ),
  };
}
