import { version } from "../../package.json";

/** The version that is being built. */
export const ADD_IN_VERSION: string = version;
