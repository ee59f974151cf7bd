export { type FramedToKeep, framed, framedAndKept, previewPage } from './framing.tsx'
export { Pages } from './pages.ts'
export { type SiteParts, siteScreens } from './screens.tsx'
export type { Pictures, SignUp, SignUpOffer } from './site.ts'
