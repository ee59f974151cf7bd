import { DeskPage } from '../../desk/layout.tsx'
import { routes } from '../../routes.ts'
import type { Frame } from '../frame.ts'

/** In what a reader may have it before them. */
export const forms = ['page', 'phone', 'dark', 'mail'] as const
export type Form = (typeof forms)[number]

interface PreviewPageProps {
  readonly frame: Frame
  readonly story: { readonly publicId: string; readonly headline: string }
  readonly form: Form
}

/** The story as readers will see it, in a frame: nothing of it has been published. */
export function PreviewPage({ frame, story, form }: PreviewPageProps) {
  const { t } = frame
  const path = routes.deskStoryAct(story.publicId, 'preview')
  const source = form === 'mail' ? `${path}/mail` : `${path}/page`
  return (
    <DeskPage
      {...frame}
      title={t.preview.title}
      place="board"
      bar={
        <p>
          <a href={routes.deskStory(story.publicId)}>{t.preview.back}</a>
        </p>
      }
      tabs={forms.map((each) => (
        <a href={`${path}?as=${each}`} aria-current={each === form ? 'true' : undefined}>
          {t.tabs[each]}
        </a>
      ))}
    >
      <div class={`preview ${form}`}>
        <iframe src={source} title={`${t.preview.title}: ${story.headline}`} />
      </div>
    </DeskPage>
  )
}
