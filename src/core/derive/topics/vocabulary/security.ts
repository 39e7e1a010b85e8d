import type { TopicTable } from '../topic-words.ts';

/** Security, privacy, and the rules that they answer to. */
export const SECURITY = {
	'application-security': {
		title: 'Application security',
		aliases: 'secure coding, AppSec, secure code, SAST/DAST, SAST, DAST, input validation',
	},
	authentication: {
		title: 'Authentication',
		aliases:
			'authentication and authorization, multi-factor authentication, single sign-on, identity management, access control, RBAC, ABAC, session management, authorization',
		exact: 'MFA, SSO, IAM',
	},
	'bug-bounty': {
		title: 'Bug bounties',
		kind: 'name',
		aliases: 'bug bounty, vulnerability disclosure, HackerOne',
	},
	ccpa: { title: 'CCPA', kind: 'name', aliases: 'California Consumer Privacy Act' },
	'cis-benchmarks': {
		title: 'CIS benchmarks',
		kind: 'name',
		aliases: 'CIS benchmark, CIS control',
		exact: 'CIS',
	},
	'cloud-security': { title: 'Cloud security', aliases: 'CSPM, cloud security posture' },
	'container-security': {
		title: 'Container security',
		kind: 'name',
		aliases: 'image scanning, container scanning, Falco, pod security',
	},
	cryptography: {
		title: 'Cryptography',
		aliases: 'encryption, key management, zero-knowledge proof, AES-256, post-quantum',
	},
	'data-privacy': {
		title: 'Data privacy',
		aliases:
			'privacy policy, privacy by design, data protection, privacy compliance, privacy regulation',
	},
	devsecops: { title: 'DevSecOps', kind: 'name' },
	'digital-forensics': {
		title: 'Digital forensics',
		aliases: 'forensic analysis, memory forensics, Volatility framework',
	},
	fedramp: { title: 'FedRAMP', kind: 'name', aliases: 'FISMA' },
	gdpr: { title: 'GDPR', kind: 'name', aliases: 'General Data Protection Regulation' },
	hipaa: { title: 'HIPAA', kind: 'name' },
	'iso-27001': { title: 'ISO 27001', kind: 'name', aliases: 'ISO/IEC 27001, ISO27001' },
	'malware-analysis': { title: 'Malware analysis', aliases: 'malware, YARA' },
	'mitre-attack': { title: 'MITRE ATT&CK', kind: 'name', aliases: 'MITRE ATTACK, ATT&CK' },
	nist: { title: 'NIST', kind: 'name', aliases: 'NIST Cybersecurity Framework, NIST 800-53' },
	'open-policy-agent': {
		title: 'Open Policy Agent',
		kind: 'name',
		aliases: 'Gatekeeper, Kyverno, policy as code, policy-as-code, Sentinel policies',
		exact: 'OPA, Rego, OPA/Rego',
	},
	owasp: { title: 'OWASP', kind: 'name', aliases: 'OWASP Top 10, OWASP Top Ten' },
	'pci-dss': { title: 'PCI DSS', kind: 'name', aliases: 'PCI compliance, PCI-DSS', exact: 'PCI' },
	'penetration-testing': {
		title: 'Penetration testing',
		kind: 'name',
		aliases: 'penetration test, pentest, pentesting, ethical hacking, red team',
	},
	'regulatory-compliance': {
		title: 'Compliance',
		aliases:
			'regulatory compliance, compliance audit, compliance framework, compliance monitoring, compliance auditor, compliance automation, compliance requirement',
		kind: 'broad',
	},
	'reverse-engineering': {
		title: 'Reverse engineering',
		aliases: 'reverse engineer, disassembly, decompilation',
	},
	'secrets-management': {
		title: 'Secrets management',
		kind: 'name',
		aliases:
			'secret management, secret rotation, Secrets Manager, Sealed Secrets, External Secrets',
	},
	security: {
		title: 'Security',
		aliases: 'cybersecurity, information security, security engineer, security audit',
		kind: 'broad',
	},
	'security-auditing': {
		title: 'Security auditing',
		aliases: 'security audit, security auditor, security review, security assessment',
	},
	siem: {
		title: 'SIEM',
		kind: 'name',
		aliases: 'SOAR, threat hunting, Microsoft Sentinel, security operations center',
		exact: 'SIEM',
	},
	'soc-2': { title: 'SOC 2', kind: 'name', aliases: 'SOC2' },
	sox: { title: 'Sarbanes-Oxley', kind: 'name', exact: 'SOX' },
	'supply-chain-security': {
		title: 'Supply chain security',
		kind: 'name',
		aliases: 'software supply chain, SBOM, SLSA, Sigstore, cosign',
	},
	'threat-modeling': {
		title: 'Threat modeling',
		kind: 'name',
		aliases: 'threat modelling, threat model, attack tree, STRIDE, attack surface',
	},
	'vulnerability-management': {
		title: 'Vulnerability management',
		aliases:
			'vulnerability scanning, vulnerability assessment, vulnerability scanner, CVE, vulnerability detection',
	},
	'web-vulnerabilities': {
		title: 'Web vulnerabilities',
		aliases: 'SQL injection, cross-site scripting, XSS, CSRF, SSRF, XSS prevention',
		exact: 'CSP',
	},
	'zero-trust': {
		title: 'Zero trust',
		kind: 'name',
		aliases: 'zero-trust architecture, ZTNA, BeyondCorp',
	},
} as const satisfies TopicTable;
