import { routes } from '../../routes.ts'
import { type Act, type Member, may } from '../../staff/index.ts'
import { type KeepingWords, keepingWords } from '../../words/keeping.ts'

const tabs: readonly (readonly [keyof KeepingWords['tabs'], string, Act])[] = [
  ['settings', routes.deskSettings(), 'settings'],
  ['texts', routes.deskPolicies(), 'settings'],
  ['sections', routes.deskSections(), 'settings'],
  ['members', routes.deskMembers(), 'write'],
  ['mail', routes.deskMail(), 'settings'],
  ['jobs', routes.deskJobs(), 'settings'],
]

/** The screens of the newsroom itself, one beside the other: those that this person may see. */
export const SettingsTabs = ({ member, here }: { member: Member; here: keyof KeepingWords['tabs'] }) => (
  <>
    {tabs
      .filter(([, , act]) => may(member, act))
      .map(([name, path]) => (
        <a href={path} aria-current={name === here ? 'true' : undefined}>
          {keepingWords(member.language).tabs[name]}
        </a>
      ))}
  </>
)
