export type { DeskParts, NextEdition } from './desk-parts.ts'
export { DeskPage, type DeskPageProps, type Place, type Toast } from './layout.tsx'
export { Button, Confirm, Csrf, Empty, Field, Kbd, Tick } from './parts.tsx'
export { deskBroken, deskGuard, deskNotFound, deskScreens, needs } from './screens.tsx'
