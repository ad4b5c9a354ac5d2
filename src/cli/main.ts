#!/usr/bin/env node
import { CommanderError } from 'commander'
import { EXIT } from './exit.ts'
import { watchOutput } from './output.ts'
import { program } from './program.ts'
import { note } from './terminal/note.ts'

watchOutput()
try {
  await program({
    read: async (source, options) => {
      const { readCommand } = await import('./read.ts')
      process.exitCode = await readCommand(source, options)
    },
    serve: async (options) => {
      const { serveCommand } = await import('./serve.ts')
      process.exitCode = await serveCommand(options)
    },
    export: async (source, options) => {
      const { exportCommand } = await import('./export.ts')
      process.exitCode = await exportCommand(source, options)
    },
    story: async (sources, options) => {
      const { storyCommand } = await import('./story.ts')
      process.exitCode = await storyCommand(sources, options)
    },
    archive: async (verb, given, options) => {
      const { archiveCommand } = await import('./archive.ts')
      process.exitCode = await archiveCommand(verb, given, options)
    },
    lips: async (claim, options) => {
      const { lipsCommand } = await import('./lips.ts')
      process.exitCode = await lipsCommand(claim, options)
    },
  }).parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

/** commander has already said what it has to say. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  note(`This is a defect of hearsay: ${error instanceof Error ? error.message : error}. Please report it.`)
  return EXIT.defect
}
