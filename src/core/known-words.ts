/** Words of this field that are not written with one capital in front, by their lower-case form. */
export const KNOWN_WORDS: ReadonlyMap<string, string> = new Map(
	[
		'AI API APIs AR ASP AWS B2B B2C BI CD CI CLI CMS CPU CRM CRUD CSS CSV CTO CUDA CV DB DBA DDD DNS',
		'DOM DX E2E ELT ERP ETL FAQ GCP GDPR GPU gRPC GTM HPC HR HTML HTTP IDE iOS iPadOS IoT JSON',
		'JS JSX JVM JWT k8s KPI LLM LLMs macOS MCP ML MLOps MVP NLP OAuth OKR OOP ORM OS PDF PHP PM PR PRD PWA QA',
		'QC R&D RAG RBAC REST RFC ROI SaaS SDK SDLC SEM SEO SLA SLO SMS SOC SOP SQL SRE SSH SSO SSR SVG TDD',
		'TLS TS TSX TUI UI UML UX UI/UX VPN VR WASM XML XR XSS YAML 2D 3D AngularJS ASP.NET DevOps DevRel DevSecOps',
		'ChatGPT ClickHouse CloudFormation CouchDB DynamoDB Elasticsearch FastAPI FinOps Git GitHub GitLab GitOps',
		'GraphQL JavaScript TypeScript JetBrains jQuery LaTeX LangChain LinkedIn MariaDB MongoDB MySQL NestJS NoSQL',
		'NumPy OpenAI OpenAPI OpenGL OpenTelemetry PostgreSQL PowerPoint PowerShell PyTorch RabbitMQ SQLite SwiftUI',
		'TensorFlow TikTok VueJS WebAssembly WebGL WebRTC WebSocket WordPress YouTube',
	]
		.join(' ')
		.split(' ')
		.map((word) => [word.toLowerCase(), word])
);
