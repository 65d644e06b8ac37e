import type { Culture } from "../culture/culture";
import type { Addin } from "../host/addin/addin";
import type { Icons, RibbonControl } from "../host/addin/ribbon";
import type { ExcelHost } from "../host/host";
import { openFrame, type Frame } from "../host/wire/frame";
import { catalogueOf } from "./editor/catalogue";
import type { AddinButton, PageAddin } from "./pageAddin";
import type { Store } from "./store";

/** Pixels of a button's icon; the nearest larger one is taken. */
const ICON_SIZE = 20;

/** What the window shows and does of an add-in. */
export function createAddin(host: ExcelHost, addin: Addin, culture: Culture): PageAddin {
  const { manifest, functions } = addin;
  const namespace = manifest.functions?.namespace ?? "";
  const isPaneOpen = createPaneStore(host);
  let frame: Frame | undefined;

  const button = ({ id, label, icons, supertip }: RibbonControl): AddinButton => ({
    id,
    label,
    iconUrl: iconUrl(icons),
    supertip,
    press: () => isPaneOpen.set(true),
  });
  return {
    name: manifest.displayName,
    groups: manifest.ribbon.map(({ id, label, controls }) => ({
      id,
      label,
      buttons: controls.map(button),
    })),
    isPaneOpen,
    functions: catalogueOf(namespace, functions, culture),
    file: {
      id: manifest.id,
      version: manifest.version,
      namespace,
      functions: functions?.functions ?? [],
    },
    mount: (container) => {
      const opened = openFrame({
        host,
        container,
        url: manifest.paneUrl,
        displayLanguage: culture.name,
        title: manifest.displayName,
      });
      frame = opened;
      return () => {
        opened.close();
        frame = undefined;
      };
    },
    reload: () => frame?.reload(),
  };
}

/** Whether the pane is seen; the add-in is told, and may itself show or hide it. */
function createPaneStore({ pane }: ExcelHost): Store<boolean> {
  pane.set("Background");
  return {
    get: () => pane.state() === "Visible",
    set: (isOpen) => pane.set(isOpen ? "Visible" : "Background"),
    subscribe: (listener) => pane.onChanged(listener),
  };
}

function iconUrl(icons: Icons): string {
  const sizes = Object.keys(icons).map(Number);
  const larger = sizes.filter((size) => size >= ICON_SIZE * window.devicePixelRatio);
  return icons[larger.length > 0 ? Math.min(...larger) : Math.max(...sizes)] ?? "";
}
