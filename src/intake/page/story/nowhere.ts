import type { Piece } from '../../parts/page.ts'

/** Where a page stands of which nobody says where: its links and pictures are such all the same, and lose their addresses. */
export const nowhere = 'https://nowhere.invalid/'

export const somewhere = (address: string): string => (address.startsWith(nowhere) ? '' : address)

export function withoutBase(piece: Piece): Piece {
  const marks = piece.marks.filter(({ address = '' }) => !address.startsWith(nowhere))
  const { picture, embed } = piece
  return {
    ...piece,
    marks,
    ...(picture ? { picture: { ...picture, address: somewhere(picture.address) } } : {}),
    ...(embed ? { embed: { ...embed, address: somewhere(embed.address) } } : {}),
  }
}
