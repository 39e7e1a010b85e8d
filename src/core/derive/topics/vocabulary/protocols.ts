import type { TopicTable } from '../topic-words.ts';

/** Protocols, interfaces and formats. */
export const PROTOCOLS = {
	asyncapi: { title: 'AsyncAPI' },
	avro: { title: 'Avro', aliases: 'Apache Avro' },
	graphql: { title: 'GraphQL', aliases: 'GraphQL Federation' },
	grpc: { title: 'gRPC' },
	hl7: { title: 'HL7 and FHIR', aliases: 'HL7, FHIR, DICOM' },
	http: { title: 'HTTP', kind: 'practice', aliases: 'HTTP/2, HTTP/3, QUIC', exact: 'HTTP' },
	'json-schema': { title: 'JSON Schema' },
	jwt: { title: 'JWT', aliases: 'JSON Web Token, JWT token' },
	ldap: { title: 'LDAP' },
	mtls: {
		title: 'TLS',
		aliases: 'TLS 1.3, mutual TLS, Let’s Encrypt, cert-manager',
		exact: 'TLS, mTLS, SSL/TLS',
	},
	oauth: { title: 'OAuth', aliases: 'OAuth 2.0, OAuth2, OAuth 2.1, OpenID Connect, OIDC' },
	openapi: { title: 'OpenAPI', aliases: 'Swagger, OpenAPI 3.1, OpenAPI Specification' },
	parquet: { title: 'Parquet', aliases: 'Apache Parquet, Apache Arrow' },
	protobuf: { title: 'Protocol Buffers', aliases: 'Protobuf, Protocol Buffer' },
	'rest-api': {
		title: 'REST',
		aliases: 'REST API, RESTful, RESTful API, RESTful service',
		exact: 'REST',
	},
	saml: { title: 'SAML' },
	'server-sent-events': { title: 'Server-sent events', aliases: 'server-sent event', exact: 'SSE' },
	smtp: { title: 'SMTP', aliases: 'SPF, DKIM, DMARC' },
	soap: { title: 'SOAP', exact: 'SOAP' },
	webauthn: { title: 'WebAuthn', aliases: 'passkey, FIDO2' },
	webhooks: { title: 'Webhooks', aliases: 'webhook' },
	websocket: { title: 'WebSocket', aliases: 'WebSockets' },
	xml: { title: 'XML', aliases: 'XSLT, XPath' },
	yaml: { title: 'YAML' },
} as const satisfies TopicTable;
