/** By language: paragraphs of a story, the last one or ones of the form "kind publisher (author) day" being its sources. */
export type ClassOfCases = Readonly<Record<string, readonly (readonly string[])[]>>

export const isSource = (line: string): boolean =>
  /^(?:report|interview|statement|document|observation|translation) /.test(line)
