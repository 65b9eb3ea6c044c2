// Packs what people install: birdwire, and one package for each native library that lies in build/.
//   node pack.mjs OUT-FOLDER
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const out = resolve(process.argv[2] ?? join(here, 'build'))
const source = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))
const { scripts, devDependencies, ...main } = source
const { version, license, engines, repository, homepage } = source
const work = mkdtempSync(join(tmpdir(), 'birdwire-pack-'))
mkdirSync(out, { recursive: true })

/** `linux-x64-gnu` → what npm calls the parts of it. */
function platform(name) {
  const [os, cpu, libc] = name.split('-')
  return { os: [os], cpu: [cpu], ...(os === 'linux' && { libc: [libc === 'musl' ? 'musl' : 'glibc'] }) }
}

function pack(folder, manifest) {
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2) + '\n')
  copyFileSync(join(here, '..', 'LICENSE'), join(folder, 'LICENSE'))
  execFileSync('npm', ['pack', '--silent', '--pack-destination', out], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

try {
  const optionalDependencies = {}
  for (const file of readdirSync(join(here, 'build')).filter((file) => file.endsWith('.node'))) {
    const suffix = basename(file, '.node').replace(/^birdwire\./, '')
    const name = `birdwire-${suffix}`
    const folder = join(work, name)
    mkdirSync(folder)
    copyFileSync(join(here, 'build', file), join(folder, file))
    writeFileSync(
      join(folder, 'README.md'),
      `# ${name}\n\nThe native part of [birdwire](https://www.npmjs.com/package/birdwire) for ${suffix}.\n`,
    )
    const description = `The native part of birdwire for ${suffix}`
    pack(folder, {
      name,
      version,
      description,
      license,
      repository,
      homepage,
      engines,
      ...platform(suffix),
      main: file,
      files: [file],
    })
    optionalDependencies[name] = version
  }

  const folder = join(work, 'birdwire')
  mkdirSync(folder)
  for (const part of [...source.files, 'README.md']) {
    cpSync(join(here, part), join(folder, part), { recursive: true })
  }
  pack(folder, { ...main, optionalDependencies })
} finally {
  rmSync(work, { recursive: true, force: true })
}
