import { routes } from '../../routes.ts'

/**
 * A bookmark that opens the desk and sends it the page as the browser shows it: for sites that refuse to be fetched. It
 * speaks only to the desk's own origin, and only after the desk has said that it is there.
 */
export function bookmark(desk: string): string {
  const { origin } = new URL(desk)
  const target = JSON.stringify(`${origin}${routes.bringIn()}/page`)
  const own = JSON.stringify(origin)
  const page = `{dateline:'page',address:location.href,markup:'<!doctype html>'+document.documentElement.outerHTML}`
  return `javascript:(()=>{const w=open(${target});addEventListener('message',e=>{if(e.source===w&&e.origin===${own}&&e.data==='dateline: ready')w.postMessage(${page},${own})})})()`
}
