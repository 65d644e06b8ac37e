import { makeStyles } from "@fluentui/react-components";

/** For texts that only screen readers are meant to have. */
export const useVisuallyHidden = makeStyles({
  text: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
