import type { TopicTable } from '../topic-words.ts';

/** What keeps systems running, and tells how they do. */
export const OPERATIONS = {
	alerting: {
		title: 'Alerting and on-call',
		aliases: 'on-call, alert routing, alert fatigue, PagerDuty, Opsgenie, Alertmanager',
	},
	'backup-and-recovery': {
		title: 'Backup and recovery',
		kind: 'name',
		aliases:
			'disaster recovery, backup strategy, backup and restore, point-in-time recovery, backup recovery, backup and recovery',
	},
	'capacity-planning': { title: 'Capacity planning', kind: 'name' },
	'chaos-engineering': {
		title: 'Chaos engineering',
		kind: 'name',
		aliases: 'Chaos Monkey, Litmus Chaos, Chaos Mesh, fault injection',
	},
	'aws-x-ray': { title: 'AWS X-Ray', kind: 'name', within: 'aws' },
	cloudwatch: {
		title: 'CloudWatch',
		kind: 'name',
		aliases: 'Amazon CloudWatch, AWS CloudWatch',
		within: 'aws',
	},
	'cost-optimization': {
		title: 'Cloud costs',
		aliases: 'FinOps, cloud cost, cost optimization, cost optimisation, rightsizing',
	},
	datadog: { title: 'Datadog', kind: 'name' },
	'deployment-strategies': {
		title: 'Deployment strategies',
		doubtful: 'Deployment strategies',
		kind: 'name',
		aliases:
			'blue-green deployment, blue/green deployment, canary deployment, canary release, progressive delivery, zero-downtime deployment, rolling deployment',
	},
	devops: {
		title: 'DevOps',
		kind: 'broad',
		aliases: 'DevOps engineer, DevOps automation, DevOps practice',
	},
	'distributed-tracing': { title: 'Distributed tracing', kind: 'name', aliases: 'trace analysis' },
	dynatrace: { title: 'Dynatrace', kind: 'name', aliases: 'AppDynamics' },
	'elastic-stack': {
		title: 'Elastic Stack',
		kind: 'name',
		aliases: 'ELK, ELK stack, Logstash, Kibana',
	},
	'feature-flags': {
		title: 'Feature flags',
		aliases: 'feature flag, feature toggle, LaunchDarkly, Unleash',
	},
	fluentd: { title: 'Fluentd', kind: 'name', aliases: 'Fluent Bit, Fluentbit' },
	grafana: { title: 'Grafana', kind: 'name', aliases: 'Grafana Loki, Grafana Tempo' },
	honeycomb: { title: 'Honeycomb', kind: 'name', exact: 'Honeycomb' },
	'incident-response': {
		title: 'Incident response',
		aliases: 'incident management, incident responder, postmortem, post-mortem, incident commander',
	},
	'it-operations': {
		title: 'IT operations',
		kind: 'name',
		aliases: 'IT ops, ITSM, ITIL, ServiceNow',
	},
	jaeger: { title: 'Jaeger', kind: 'name' },
	'log-management': {
		title: 'Log management',
		aliases: 'log aggregation, log analysis, structured logging, centralized logging, log parsing',
	},
	loki: { title: 'Loki', kind: 'name', exact: 'Loki' },
	monitoring: {
		title: 'Monitoring',
		aliases: 'application performance monitoring, infrastructure monitoring',
		kind: 'broad',
	},
	nagios: { title: 'Nagios', kind: 'name', aliases: 'Zabbix' },
	'new-relic': { title: 'New Relic', kind: 'name' },
	observability: { title: 'Observability', kind: 'name' },
	opentelemetry: { title: 'OpenTelemetry', kind: 'name', aliases: 'OTel, OTLP' },
	'platform-engineering': {
		title: 'Platform engineering',
		kind: 'name',
		aliases: 'internal developer platform, platform engineer, golden path, Backstage',
	},
	prometheus: { title: 'Prometheus', kind: 'name', aliases: 'PromQL' },
	sentry: { title: 'Sentry', kind: 'name', exact: 'Sentry' },
	'site-reliability': {
		title: 'Site reliability',
		kind: 'name',
		aliases:
			'site reliability engineering, site reliability engineer, error budget, SLI/SLO, service level objective',
		exact: 'SRE, SLO, SLOs, SLI, SLIs',
	},
	splunk: { title: 'Splunk', kind: 'name' },
	thanos: { title: 'Thanos', kind: 'name', exact: 'Thanos' },
} as const satisfies TopicTable;
