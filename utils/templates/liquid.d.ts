/** The browser build of liquidjs: the package's own entry would bring its Node build, with file access, along. */
declare module 'liquidjs/dist/liquid.browser.mjs' {
  export * from 'liquidjs';
}
