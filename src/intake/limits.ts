/** Bytes that are read at most; a larger page is refused. */
export const maxBytes = 12 * 1024 * 1024
