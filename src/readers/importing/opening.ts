import { stat } from 'node:fs/promises'
import type { House } from '../../house.ts'
import { keepImport } from './kept.ts'
import { type Looked, lookAt } from './plan.ts'

/** Looks at a file and keeps what was found of it: a list that waits for what the editor says. Throws UnfitFile. */
export async function openImport(
  house: House,
  given: { file: string; publicId: string; fileName: string; memberId: number | null },
): Promise<Looked & { id: number }> {
  const { file, ...more } = given
  const looked = await lookAt(file)
  const { size } = await stat(file)
  return { ...looked, id: await keepImport(house, { ...more, size, plan: looked.plan }) }
}
