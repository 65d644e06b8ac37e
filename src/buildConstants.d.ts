/** Version of the add-in from package.json, put in by the build: "1.2.3". */
declare const __ADDIN_VERSION__: string;
