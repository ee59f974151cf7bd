import { DeskPage } from '../../desk/layout.tsx'
import { routes } from '../../routes.ts'
import type { Frame } from '../frame.ts'
import type { MailForm } from '../parts.ts'

/** In what a reader may have it before them. */
export const forms = ['page', 'phone', 'dark', 'mail', 'plain'] as const
export type Form = (typeof forms)[number]

interface PreviewPageProps {
  readonly frame: Frame
  readonly story: { readonly publicId: string; readonly headline: string; readonly language: string }
  readonly form: Form
  /** Where the form is one of a mail. */
  readonly mail?: MailForm | undefined
}

/** The story as readers will see it, in a frame: nothing of it has been published. */
export function PreviewPage({ frame, story, form, mail }: PreviewPageProps) {
  const { t } = frame
  const path = routes.deskStoryAct(story.publicId, 'preview')
  const title = `${t.preview.title}: ${story.headline}`
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
      {mail ? (
        <p class="preview-about">
          {t.preview.inMail} <b>{t.preview.subject}</b>{' '}
          <bdi lang={story.language}>{mail.subject || t.reading.noHeadline}</bdi>
        </p>
      ) : null}
      <div class={`preview ${form}`}>
        {mail && form === 'plain' ? (
          <pre lang={story.language} dir="auto">
            {mail.plain}
          </pre>
        ) : (
          <iframe src={mail ? `${path}/mail` : `${path}/page`} title={title} />
        )}
      </div>
    </DeskPage>
  )
}
