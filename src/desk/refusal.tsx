import type { House } from '../house.ts'
import { broken, notFound } from '../platform/http/index.ts'
import { type Act, guard, needs as needsAct, type ShowRefusal } from '../staff/index.ts'
import { languageAsked } from './door/language.ts'
import { RefusedPage } from './door/pages.tsx'

/** Shows why something was turned away, in the language of whoever asks. */
const refusalPage =
  (house: House): ShowRefusal =>
  (why, context) => {
    const language = context.var.member?.language ?? languageAsked(context, house)
    return <RefusedPage why={why} language={language} newsroom={house.newsroom()} />
  }

/** What stands before all of /desk/…: mount it before every screen of the desk. */
export const deskGuard = (house: House) => guard(house, refusalPage(house))

/** Lets only those on whose roles allow it, with the desk's own page for the others. */
export const needs = (house: House, act: Act) => needsAct(act, refusalPage(house))

/** A path of the desk that leads nowhere. */
export const deskNotFound = (house: House, language: string) =>
  notFound(<RefusedPage why="not here" language={language} newsroom={house.newsroom()} />)

/** Something broke: for app.ts's handler of errors. */
export const deskBroken = (house: House, language: string) =>
  broken(<RefusedPage why="broken" language={language} newsroom={house.newsroom()} />)
