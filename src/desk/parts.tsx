import type { Child } from 'hono/jsx'
import { deskWords } from '../words/desk.ts'
import type { Toast } from './layout.tsx'

/** The hidden field that every form of the desk carries. */
export const Csrf = ({ token }: { token: string }) => <input type="hidden" name="csrf" value={token} />

/** A key, as it stands beside what it does. */
export const Kbd = ({ children }: { children?: Child }) => <kbd>{children}</kbd>

interface FieldProps {
  /** Stands above the field; the hint under the label, the problem under the field. */
  readonly label: Child
  readonly name: string
  readonly hint?: Child
  readonly problem?: string | undefined
  readonly value?: string | number | null | undefined
  /** "text" unless told; "email", "password", "url", "date", "time", "datetime-local", "search". */
  readonly type?: string
  /** More than one row makes a text area. */
  readonly rows?: number
  /** [value, words]: makes a list to choose from. */
  readonly options?: readonly (readonly [string, string])[]
  readonly required?: boolean
  readonly readonly?: boolean
  readonly autocomplete?: string
  readonly autofocus?: boolean
  readonly placeholder?: string
  readonly maxlength?: number
  /** The language of what is written in it, where that isn't the desk's. */
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl' | 'auto'
  readonly form?: string
  /** Where one name stands on a page more than once. */
  readonly id?: string
  /** A class besides: "words" for the words of stories and pages. */
  readonly look?: string
  /** The id of a <datalist> with what is likely. */
  readonly list?: string
}

/** A labelled field, with its hint and, when it can't be kept as it is, the mend below it. */
export const Field = (props: FieldProps) => {
  const { label, hint, problem, value, rows, options, look, type = 'text', ...rest } = props
  const id = rest.id ?? `f-${rest.name.replaceAll(/[^\w-]/g, '-')}`
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ') || undefined
  const shared = {
    ...rest,
    id,
    class: look === undefined ? 'field' : `field ${look}`,
    'aria-describedby': described,
    'aria-invalid': problem ? ('true' as const) : undefined,
  }
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      {hint ? <small id={`${id}-hint`}>{hint}</small> : null}
      {options ? (
        <select {...shared}>
          {options.map(([one, words]) => (
            <option value={one} selected={one === String(value ?? '')}>
              {words}
            </option>
          ))}
        </select>
      ) : rows ? (
        <textarea {...shared} rows={rows}>
          {String(value ?? '')}
        </textarea>
      ) : (
        <input {...shared} type={type} value={value === null || value === undefined ? undefined : String(value)} />
      )}
      {problem ? (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
    </div>
  )
}

interface TickProps {
  readonly label: Child
  readonly name: string
  readonly value?: string
  readonly checked?: boolean
  readonly type?: 'checkbox' | 'radio'
  readonly hint?: Child
}

/** A box to tick, or one of several to choose: its words beside it. */
export const Tick = ({ label, name, value = 'on', checked = false, type = 'checkbox', hint }: TickProps) => (
  <label class="tick">
    <input type={type} name={name} value={value} checked={checked} />
    <span>
      {label}
      {hint ? <small>{hint}</small> : null}
    </span>
  </label>
)

interface ButtonProps {
  readonly children?: Child
  /** Ink. One for each place. */
  readonly main?: boolean
  /** A key that presses it: "s", "g b". */
  readonly kbd?: string
  readonly name?: string
  readonly value?: string
  /** A link that looks like a button. */
  readonly href?: string
  /** Not possible: dashed. Say why beside it, and give that paragraph's id here. */
  readonly disabled?: boolean
  readonly why?: string
  readonly form?: string
  readonly formaction?: string
  readonly type?: 'submit' | 'button'
  /** What one has come to this page for: Enter presses it at once. */
  readonly autofocus?: boolean
  /** The id of a <dialog> that it opens, without script: to confirm what can't be undone. */
  readonly opens?: string
}

/** A button or a link that looks like one, with its key in it. */
export const Button = (props: ButtonProps) => {
  const { children, main, kbd, href, why, opens, autofocus, type = 'submit', ...rest } = props
  const look = main ? 'button main' : 'button'
  const words = (
    <>
      {children}
      {kbd ? (
        <>
          {' '}
          <Kbd>{kbd}</Kbd>
        </>
      ) : null}
    </>
  )
  if (href !== undefined)
    return (
      <a class={look} href={href} data-key={kbd} autofocus={autofocus}>
        {words}
      </a>
    )
  const dialog = opens ? { command: 'show-modal', commandfor: opens } : {}
  return (
    <button
      class={look}
      type={opens ? 'button' : type}
      data-key={kbd}
      autofocus={autofocus}
      aria-describedby={why}
      {...dialog}
      {...rest}
    >
      {words}
    </button>
  )
}

interface ConfirmProps {
  /** What Button's `opens` names. */
  readonly id: string
  readonly title: string
  readonly language: string
  readonly children?: Child
  /** The button that does it, inside its form. */
  readonly does: Child
}

/** Asks before what can't be undone: a native dialog, opened by a button without script. The focus is on Cancel. */
export const Confirm = ({ id, title, language, children, does }: ConfirmProps) => (
  <dialog class="confirm" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
    <div class="actions">
      {does}
      <button class="button" type="button" command="close" commandfor={id} autofocus>
        {deskWords(language).cancel}
      </button>
    </div>
  </dialog>
)

/** What was just done, and Undo with its key. Stays until the next act; never covers the work. */
export const ToastLine = ({ toast, csrf, language }: { toast: Toast; csrf: string; language: string }) => (
  <div class="toast" role="status">
    <span>{toast.words}</span>
    {toast.undo ? (
      <form method="post" action={toast.undo.action}>
        <Csrf token={csrf} />
        {Object.entries(toast.undo.fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <button class="plain" type="submit" data-key="z">
          {deskWords(language).undo}
        </button>{' '}
        <Kbd>z</Kbd>
      </form>
    ) : null}
  </div>
)

/** What stands above a form that can't be kept as it is: how many of its fields want a look. */
export function Problems({ problems, language }: { problems: Readonly<Record<string, unknown>>; language: string }) {
  const count = Object.keys(problems).length
  if (count === 0) return null
  return (
    <p class="problems" role="alert">
      {deskWords(language).problemsAbove(count)}
    </p>
  )
}

/** What belongs here, and the one key that brings it. */
export const Empty = ({ children }: { children?: Child }) => <p class="empty">{children}</p>

/** The keys of a place, and what they do. */
export const Keys = ({ keys }: { keys: readonly (readonly [readonly string[], string])[] }) => (
  <>
    {keys.map(([letters, words]) => (
      <span class="key">
        {letters.map((letter) => (
          <>
            <kbd>{letter}</kbd>{' '}
          </>
        ))}
        {words}
      </span>
    ))}
  </>
)
