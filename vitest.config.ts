import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Journeys over every page take longest; begun last, one of them would run alone at the end. */
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const isLong = ({ moduleId }: TestSpecification) => /e2e\/(matrix|blocked|pages-)/.test(moduleId);
		const sorted = await super.sort(files);
		return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
	}
}

export default defineConfig({
	test: {
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				test: {
					name: 'rules and use cases',
					include: ['src/**/*.test.ts', 'packages/**/*.test.ts', 'scripts/**/*.test.ts'],
					globalSetup: ['src/testing/databases.setup.ts'],
					pool: 'forks',
					// Files of one worker share its modules and its database, which is emptied between tests.
					isolate: false,
					maxWorkers: 2,
					testTimeout: 90_000,
					hookTimeout: 60_000
				}
			},
			{
				test: {
					name: 'journeys',
					include: ['e2e/**/*.test.ts'],
					globalSetup: ['e2e/support/network.setup.ts'],
					pool: 'forks',
					maxWorkers: 2,
					// The built pages run as they are, not transformed once more by the test runner.
					server: { deps: { external: [/\/build\//] } },
					// A page that is still coming is waited for, however busy the machine is.
					expect: { poll: { timeout: 20_000 } },
					testTimeout: 180_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
