// Packs what people install: birdwire and birdwire-sandbox, and for each of them one package for every platform whose native
// library (birdwire.PLATFORM.node) or program (birdwire-sandbox.PLATFORM) lies in build/.
//   node pack.mjs OUT-FOLDER
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const build = join(here, 'build')
const out = resolve(process.argv[2] ?? build)
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

/** The package in a folder, and its built files: `place` says where one lies in the package of its platform. */
function packAll(source, built, what, place) {
  const { scripts, devDependencies, ...main } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  const { version, license, engines, repository, homepage } = main
  const optionalDependencies = {}
  for (const [, file, suffix] of readdirSync(build).flatMap((file) =>
    [built.exec(file) ?? []].filter((it) => it.length),
  )) {
    const name = `${main.name}-${suffix}`
    const description = `${what} of ${main.name} for ${suffix}`
    const folder = join(work, name)
    const { path, ...manifest } = place(file)
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    copyFileSync(join(build, file), join(folder, path))
    chmodSync(join(folder, path), 0o755)
    writeFileSync(join(folder, 'README.md'), `# ${name}\n\n${what} of \`${main.name}\` for ${suffix}.\n`)
    const about = { name, version, description, license, repository, homepage, engines }
    pack(folder, { ...about, ...platform(suffix), ...manifest, files: [path] })
    optionalDependencies[name] = version
  }
  const folder = join(work, main.name)
  mkdirSync(folder)
  for (const part of [...main.files, 'README.md']) {
    cpSync(join(source, part), join(folder, part), { recursive: true })
  }
  pack(folder, { ...main, optionalDependencies })
}

try {
  packAll(here, /^(birdwire\.(.+)\.node)$/, 'The native part', (file) => ({ path: file, main: file }))
  packAll(join(here, '..', 'sandbox', 'npm'), /^(birdwire-sandbox\.(.+?)(?:\.exe)?)$/, 'The program', (file) => ({
    path: `bin/birdwire-sandbox${file.endsWith('.exe') ? '.exe' : ''}`,
  }))
} finally {
  rmSync(work, { recursive: true, force: true })
}
