/** Traditional letters of Chinese, each with the simplified ones that it may be, in lines that a stroke parts. */
declare module 'opencc-js/dict/TSCharacters' {
  const lines: string;
  export default lines;
}
