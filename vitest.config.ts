import { defineConfig } from 'vitest/config'

// The measuring machine is shared: these stop what hangs, they measure nothing.
const patience = { testTimeout: 60_000, hookTimeout: 180_000 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: ['test/cli/bin/**'],
          // Runs as it is: it names a source map that does not come with it.
          server: { deps: { external: [/[/]runtime[/]ort/] } },
          ...patience,
        },
      },
      {
        // These run the command as it is shipped, several times in one test; it is built first, and only when they are asked for.
        test: { name: 'bin', include: ['test/cli/bin/**/*.test.ts'], globalSetup: 'test/cli/bin/build.ts', ...patience, testTimeout: 120_000 },
      },
    ],
  },
})
