import type { Context } from 'hono'
import type { House } from '../../house.ts'
import type { DeskEnv, Member } from '../../staff/index.ts'

/** What each page of the desk is drawn with. */
export interface DeskFrame {
  readonly house: House
  readonly member: Member
  readonly csrf: string
}

export const frame = (house: House, context: Context<DeskEnv>): DeskFrame => ({
  house,
  member: context.var.member,
  csrf: context.var.csrf,
})
