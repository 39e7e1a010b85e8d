import type { TopicTable } from '../topic-words.ts';

/** Ways of building software. */
export const ENGINEERING_PRACTICES = {
	'api-design': {
		title: 'API design',
		aliases: 'API architecture, API designer, designing APIs, API versioning, API development',
	},
	'api-documentation': {
		title: 'API documentation',
		aliases: 'API docs, API reference, API documenter, developer portal',
	},
	architecture: {
		title: 'Software architecture',
		aliases:
			'system architecture, system design, architecture review, software architect, architectural review, architecture decision record',
		exact: 'ADR, ADRs',
	},
	async: {
		title: 'Asynchronous programming',
		aliases: 'async/await, async programming, asyncio, asynchronous',
	},
	'backend-development': {
		title: 'Backend development',
		aliases:
			'backend developer, backend engineer, backend architect, backend system, backend service, backend API, backend architecture',
	},
	blockchain: {
		title: 'Blockchain',
		kind: 'name',
		aliases: 'Web3, smart contract, DeFi, NFT, Ethereum, Solana, Hardhat, Foundry, Polygon',
	},
	'browser-extensions': {
		title: 'Browser extensions',
		aliases: 'browser extension, Chrome extension',
	},
	'build-systems': {
		title: 'Build systems',
		aliases:
			'build system, build tool, build optimization, build performance, build engineer, compilation speed',
	},
	caching: {
		title: 'Caching',
		aliases: 'cache strategy, caching strategy, cache invalidation, CDN',
	},
	'clean-architecture': {
		title: 'Clean architecture',
		kind: 'name',
		aliases: 'hexagonal architecture, onion architecture, ports and adapters',
	},
	'cli-tools': {
		title: 'Command-line tools',
		aliases:
			'CLI tool, command-line interface, CLI application, CLI developer, CLI design, command line tool, terminal UI',
	},
	'code-quality': {
		title: 'Code quality',
		aliases: 'static analysis, linting, code smell, technical debt, clean code',
	},
	'code-review': {
		title: 'Code review',
		aliases: 'code reviewer, pull request review, PR review, reviewing code',
	},
	compilers: { title: 'Compilers', aliases: 'compiler, LLVM, compiler optimization' },
	concurrency: {
		title: 'Concurrency',
		aliases:
			'multithreading, concurrent programming, parallel programming, lock-free, thread safety, parallelism',
	},
	cqrs: { title: 'CQRS', kind: 'name', aliases: 'event sourcing, CQRS/ES' },
	'data-structures': {
		title: 'Algorithms and data structures',
		aliases: 'algorithm design, data structure, algorithmic complexity, algorithm optimization',
	},
	'database-administration': {
		title: 'Database administration',
		aliases: 'database administrator, DBA, database replication, high availability database',
	},
	'database-design': {
		title: 'Database design',
		aliases:
			'database schema design, schema modeling, data modeling, data modelling, database schema, database architect, database architecture, normalization',
	},
	'database-migrations': {
		title: 'Database migrations',
		aliases: 'database migration, schema migration, data migration',
	},
	'database-performance': {
		title: 'Database performance',
		aliases:
			'query optimization, query performance, index optimization, database optimization, query tuning, execution plan, database optimizer, slow query',
	},
	debugging: {
		title: 'Debugging',
		aliases: 'debugger, root cause analysis, error investigation, bug fix, troubleshooting',
	},
	'dependency-management': {
		title: 'Dependency management',
		aliases:
			'dependency update, package management, dependency manager, dependency conflict, version conflict',
	},
	'design-patterns': {
		title: 'Design patterns',
		aliases: 'design pattern, SOLID principles, gang of four',
		exact: 'SOLID',
	},
	'developer-experience': {
		title: 'Developer experience',
		aliases: 'developer productivity, developer tooling',
		exact: 'DX',
	},
	'distributed-systems': {
		title: 'Distributed systems',
		aliases: 'distributed system, consensus algorithm, distributed computing, saga pattern',
	},
	'domain-driven-design': {
		title: 'Domain-driven design',
		kind: 'name',
		aliases: 'bounded context',
		exact: 'DDD',
	},
	'edge-computing': {
		title: 'Edge computing',
		kind: 'name',
		aliases: 'edge function, edge deployment, edge device',
	},
	'embedded-systems': {
		title: 'Embedded systems',
		aliases:
			'embedded system, microcontroller, bare-metal, bare metal programming, embedded software, embedded development, device driver',
	},
	'error-handling': {
		title: 'Error handling',
		aliases: 'error recovery, circuit breaker, exception handling, error coordination',
	},
	'event-driven-architecture': {
		title: 'Event-driven architecture',
		kind: 'name',
		aliases:
			'event-driven design, event-driven system, event-driven communication, event-driven microservice, event-driven pattern, event-driven programming, pub/sub, event streaming, message broker',
	},
	'frontend-development': {
		title: 'Frontend development',
		aliases:
			'frontend developer, front-end, frontend engineer, frontend architecture, frontend component, frontend application, user interface development',
	},
	'full-stack-development': {
		title: 'Full-stack development',
		aliases: 'full-stack, full stack, fullstack',
	},
	'functional-programming': {
		title: 'Functional programming',
		aliases: 'pure function, monad, immutability',
	},
	'game-development': {
		title: 'Game development',
		aliases: 'game developer, game engine, gameplay, game design',
	},
	'gpu-computing': {
		title: 'GPU computing',
		aliases: 'GPU programming, GPU acceleration, GPU optimization, GPU',
	},
	'high-performance-computing': {
		title: 'High-performance computing',
		aliases: 'SIMD, MPI',
		exact: 'HPC',
	},
	iot: { title: 'Internet of Things', kind: 'name', exact: 'IoT, IIoT' },
	'legacy-modernization': {
		title: 'Legacy modernization',
		aliases:
			'legacy system, legacy code, legacy modernisation, strangler fig, code migration, framework migration, legacy modernizer',
	},
	'memory-management': {
		title: 'Memory management',
		kind: 'name',
		aliases: 'memory safety, memory leak, garbage collection, smart pointer, RAII',
	},
	metaprogramming: {
		title: 'Metaprogramming',
		aliases: 'macros, template metaprogramming, code generation',
	},
	microfrontends: {
		title: 'Micro frontends',
		kind: 'name',
		aliases: 'micro-frontend, microfrontend, module federation',
	},
	microservices: {
		title: 'Microservices',
		kind: 'name',
		aliases: 'microservice, microservice architecture, service-oriented architecture',
	},
	'mobile-development': {
		title: 'Mobile development',
		aliases:
			'mobile app, mobile developer, cross-platform mobile, mobile application, native mobile',
	},
	monorepo: { title: 'Monorepos', kind: 'name', aliases: 'monorepo, mono-repo' },
	'multi-tenancy': {
		title: 'Multi-tenancy',
		kind: 'name',
		aliases: 'multi-tenant, multitenant, multitenancy',
	},
	'package-publishing': {
		title: 'Package publishing',
		aliases:
			'npm publishing, crates.io, package publishing, semantic versioning, library development',
	},
	'pair-programming': { title: 'Pair programming', aliases: 'mob programming' },
	performance: {
		title: 'Performance',
		doubtful: 'Performance',
		aliases:
			'optimize performance, optimizing performance, performance-critical, high-performance, application performance, system performance, performance optimization, performance optimisation, performance engineer, performance tuning, profiling, performance profiling, bottleneck identification, performance analysis, performance engineering',
		kind: 'broad',
	},
	'progressive-web-apps': {
		title: 'Progressive web apps',
		kind: 'name',
		aliases: 'progressive web app, PWA, service worker, offline-first',
	},
	'real-time-systems': {
		title: 'Real-time systems',
		aliases:
			'real-time system, low-latency, real-time communication, real-time collaboration, real-time feature',
	},
	refactoring: {
		title: 'Refactoring',
		aliases: 'refactor, code restructuring, code transformation',
	},
	'release-management': {
		title: 'Release management',
		aliases:
			'release process, release automation, release planning, launch coordination, release notes',
	},
	robotics: { title: 'Robotics' },
	scalability: {
		title: 'Scalability',
		aliases: 'horizontal scaling, auto-scaling, autoscaling, sharding',
		kind: 'broad',
	},
	'search-engines': {
		title: 'Search',
		aliases:
			'full-text search, search relevance, semantic search, hybrid search, search engine implementation',
		doubtful: 'Search',
	},
	'server-side-rendering': {
		title: 'Server-side rendering',
		aliases: 'server component, static site generation, React Server Components',
		exact: 'SSR, SSG, ISR',
	},
	'state-management': { title: 'State management' },
	'systems-programming': {
		title: 'Systems programming',
		aliases: 'system programming, low-level programming, kernel development',
	},
	'type-systems': {
		title: 'Type systems',
		aliases:
			'type system, type safety, static typing, generics, type-level programming, type inference',
	},
	'version-control': {
		title: 'Version control',
		aliases:
			'branching strategy, merge conflict, git workflow, trunk-based development, conventional commit',
	},
	'web-performance': {
		title: 'Web performance',
		aliases: 'Core Web Vitals, bundle size, code splitting, page speed, page load, lazy loading',
	},
	'workflow-automation': {
		title: 'Workflow automation',
		aliases: 'workflow orchestration, process automation, Temporal, business process automation',
	},
} as const satisfies TopicTable;
