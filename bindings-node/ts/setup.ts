// What the clients of Bird and of other vendors are set up with alike.

/** Certificates as the native part takes them: those of the option, and those of Node's own variable. */
export function extraCertificates(ca: string | Uint8Array | undefined): { ca?: string; caFile?: string } {
  const file = process.env['NODE_EXTRA_CA_CERTS']
  return {
    ...(ca !== undefined && { ca: ca instanceof Uint8Array ? Buffer.from(ca).toString() : ca }),
    ...(file && { caFile: file }),
  }
}

type Inspect = (value: unknown, options: object) => string

/** Shows a client by its `toJSON()`, in which no key stands. */
export function shown(client: { prototype: { toJSON(): unknown } }, name: string): void {
  const text = function (this: { toJSON(): unknown }, _depth: number, options: object, inspect?: Inspect): string {
    return `${name} ${inspect?.(this.toJSON(), options) ?? JSON.stringify(this.toJSON())}`
  }
  Object.defineProperty(client.prototype, Symbol.for('nodejs.util.inspect.custom'), { value: text })
}
