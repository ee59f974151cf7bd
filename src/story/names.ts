/** A name as it is searched for: without case, signs and doubled spaces. */
export const foldedName = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

/** A name as it is compared: two that read the same are the same. */
export const writtenName = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim()
