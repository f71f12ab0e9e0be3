import { isNativeForm } from '../../base/realm'

/** A form that `Response` takes. It writes a form of another making, such as jsdom's or undici's, as text. */
export async function nativeForm(form: FormData): Promise<FormData> {
  if (isNativeForm(form)) return form
  const native = new FormData()
  for (const [name, value] of form as Iterable<[string, string | File]>) {
    if (typeof value === 'string') native.append(name, value)
    else native.append(name, new Blob([await value.arrayBuffer()], { type: value.type }), value.name)
  }
  return native
}
