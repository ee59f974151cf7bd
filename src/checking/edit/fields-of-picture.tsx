import { Field } from '../../desk/parts.tsx'
import type { ShownPicture } from '../../story/blocks/index.ts'
import type { CheckingWords } from '../../words/checking.ts'
import { asLines, type PictureFields as Values } from './fields.ts'

interface PictureFieldsProps {
  /** "lead" or "block.ID": stands before each name. */
  readonly name: string
  readonly values: Values
  readonly shown: ShownPicture | undefined
  /** Pictures of ours to choose from, by public id. */
  readonly ours: readonly (readonly [string, string])[]
  readonly language: string
  readonly t: CheckingWords
}

/** A picture in the form: the file, this story's words for it, and the point that must stay in view. */
export const PictureFields = ({ name, values, shown, ours, language, t }: PictureFieldsProps) => {
  const options = ours.some(([id]) => id === values.media) ? ours : [[values.media, t.edit.keepThis] as const, ...ours]
  return (
    <div class="picture-fields">
      {shown ? (
        <div class="focal" data-focal={name}>
          <img class="picture" src={shown.src} width={shown.width} height={shown.height} alt={values.alt} />
          <span class="point" hidden />
        </div>
      ) : (
        <p class="quiet">{t.edit.noFile}</p>
      )}
      <div class="labelled">
        <label for={`file-${name}`}>{t.edit.upload}</label>
        <small>{t.edit.uploadNote}</small>
        <input class="field" id={`file-${name}`} type="file" name={`${name}.file`} accept="image/*" />
      </div>
      <Field
        label={t.edit.choose}
        name={`${name}.media`}
        value={values.media}
        options={values.media === '' ? [['', '—'], ...ours] : options}
      />
      <Field label={t.edit.alt} name={`${name}.alt`} value={asLines(values.alt)} lang={language} dir="auto" rows={2} />
      <Field
        label={t.edit.caption}
        name={`${name}.caption`}
        value={asLines(values.caption)}
        lang={language}
        dir="auto"
        rows={2}
      />
      <Field label={t.edit.credit} name={`${name}.credit`} value={values.credit} lang={language} dir="auto" />
      <fieldset class="pair">
        <legend>
          {t.edit.focal} <small class="quiet scripted">{t.edit.focalHelp}</small>
        </legend>
        <Slider label={t.edit.focalX} name={`${name}.x`} value={values.x} />
        <Slider label={t.edit.focalY} name={`${name}.y`} value={values.y} />
      </fieldset>
    </div>
  )
}

const Slider = ({ label, name, value }: { label: string; name: string; value: string }) => (
  <label class="slider">
    <small>{label}</small>
    {/* A picture has no direction of reading: its left is at the left. */}
    <input type="range" dir="ltr" name={name} min="0" max="100" step="1" value={value} />
  </label>
)
