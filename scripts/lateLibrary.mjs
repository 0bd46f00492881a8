// esbuild plugin: the library for PDF files is a bundle of its own beside the programs, loaded when the first PDF is
// read, so that starting costs nothing for it.

/** Leaves `import('unpdf/pdfjs')` in the programs as an import of `pdfjs.js`. */
export function lateLibrary() {
  return {
    name: 'late-library',
    setup({ onResolve }) {
      onResolve({ filter: /^unpdf\/pdfjs$/ }, ({ kind }) =>
        kind === 'entry-point' ? undefined : { path: './pdfjs.js', external: true },
      );
    },
  };
}
