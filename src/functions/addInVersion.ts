/** Put in by webpack and jest from package.json. */
declare const __ADDIN_VERSION__: string;

/** The version that is being built. */
export const ADD_IN_VERSION: string = __ADDIN_VERSION__;
