import type { Form, FormGroup, Member } from './shape'

const NONE: readonly FormGroup[] = []

/** Whether an object with these members has a form of every group. */
export const admits = (groups: readonly FormGroup[] = NONE, names: ReadonlySet<string>): boolean =>
  groups.every(({ kind, forms }) => {
    const fitting = forms.filter(
      ({ required, absent }) =>
        required.every((name) => names.has(name)) && !absent.some((name) => names.has(name)),
    )
    return kind === 'exactly one' ? fitting.length === 1 : fitting.length > 0
  })

/** Whether every form of some group requires a member. */
export const alwaysRequire = (groups: readonly FormGroup[] = NONE): boolean =>
  groups.some(({ forms }) => forms.every(({ required }) => required.length > 0))

const chosen = ({ forms }: FormGroup, pick: number | undefined): Form | undefined => forms[pick ?? 0]

/**
 * The members of an object in one of its forms: those that the form requires are required, those that it must
 * not have are left out.
 *
 * @param picks - index of the form in each group; default: the first
 */
export function membersInForm(
  members: readonly Member[],
  groups: readonly FormGroup[] = NONE,
  picks: readonly number[] = [],
): readonly Member[] {
  if (groups.length === 0) return members
  const forms = groups.flatMap((group, index) => chosen(group, picks[index]) ?? [])
  const required = new Set(forms.flatMap((form) => form.required))
  const absent = new Set(forms.flatMap((form) => form.absent))
  return members
    .filter(({ name }) => !absent.has(name))
    .map((member) => (required.has(member.name) ? { ...member, required: true } : member))
}
