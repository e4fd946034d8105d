/** Style sheets are imported as text, so that their class names can be replaced at load. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
