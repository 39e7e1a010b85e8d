import type { TopicTable } from '../topic-words.ts';

/** Data engineering, analysis, machine learning and language models. */
export const DATA_AND_AI = {
	'a-b-testing': {
		title: 'A/B testing',
		aliases:
			'A/B test, AB testing, AB test, split testing, experimentation platform, multivariate testing',
	},
	'agent-design': {
		title: 'AI agents',
		kind: 'practice',
		aliases:
			'AI agent, agentic, agent orchestration, multi-agent, multi-agent system, autonomous agent, subagent orchestration',
	},
	airflow: { title: 'Airflow', aliases: 'Apache Airflow' },
	'anomaly-detection': { title: 'Anomaly detection' },
	anthropic: {
		title: 'Anthropic Claude',
		aliases: 'Anthropic, Claude API, Claude 3, Claude Opus, Claude Sonnet',
	},
	'apache-beam': { title: 'Apache Beam' },
	'apache-flink': { title: 'Apache Flink', aliases: 'Flink' },
	'apache-spark': {
		title: 'Apache Spark',
		aliases: 'PySpark, Spark SQL, Spark Streaming',
		exact: 'Spark',
	},
	autogen: { title: 'AutoGen', aliases: 'CrewAI, AG2' },
	bedrock: { title: 'Amazon Bedrock', aliases: 'AWS Bedrock', exact: 'Bedrock', within: 'aws' },
	'business-intelligence': {
		title: 'Business intelligence',
		kind: 'practice',
		aliases: 'BI tool, BI dashboard',
	},
	'computer-vision': {
		title: 'Computer vision',
		aliases: 'object detection, image classification, YOLO, OpenCV',
	},
	dagster: { title: 'Dagster' },
	dask: { title: 'Dask' },
	'data-analysis': {
		title: 'Data analysis',
		kind: 'practice',
		aliases: 'data analytics, data analyst, exploratory data analysis, statistical analysis',
	},
	'data-engineering': {
		title: 'Data engineering',
		kind: 'practice',
		aliases: 'data engineer, ETL, ELT, ETL/ELT, data pipeline',
	},
	'data-governance': {
		title: 'Data governance',
		kind: 'practice',
		aliases: 'data catalog, data lineage, data stewardship',
	},
	'data-quality': {
		title: 'Data quality',
		kind: 'practice',
		aliases: 'Great Expectations, data validation',
	},
	'data-science': { title: 'Data science', kind: 'practice', aliases: 'data scientist' },
	'data-visualization': {
		title: 'Data visualization',
		kind: 'practice',
		aliases: 'data visualisation, data viz, Plotly, matplotlib, seaborn',
	},
	'data-warehousing': {
		title: 'Data warehousing',
		kind: 'practice',
		aliases: 'data warehouse, data lake, data lakehouse, lakehouse, star schema',
	},
	databricks: { title: 'Databricks' },
	dbt: { title: 'dbt', exact: 'dbt, DBT' },
	'deep-learning': {
		title: 'Deep learning',
		kind: 'practice',
		aliases: 'neural network, transformer model',
	},
	'delta-lake': { title: 'Delta Lake', aliases: 'Apache Iceberg, Iceberg, Apache Hudi, Hudi' },
	dspy: { title: 'DSPy' },
	dvc: { title: 'DVC', exact: 'DVC' },
	embeddings: {
		title: 'Embeddings',
		exact: 'Embeddings, embeddings',
		aliases:
			'embedding strategy, embedding generation, embedding selection, embedding model, vector embedding, sentence-transformers, text embedding',
	},
	'feature-engineering': {
		title: 'Feature engineering',
		aliases: 'feature store, Feast, Tecton',
	},
	'fine-tuning': {
		title: 'Fine-tuning',
		aliases: 'fine tuning, finetuning, fine-tune, LoRA, QLoRA, PEFT, RLHF, DPO',
	},
	forecasting: {
		title: 'Forecasting',
		kind: 'practice',
		aliases: 'time series forecasting, time series analysis, ARIMA, Prophet',
	},
	gemini: { title: 'Google Gemini', exact: 'Gemini' },
	hadoop: { title: 'Hadoop', aliases: 'HDFS, MapReduce, Apache Hive' },
	'hugging-face': { title: 'Hugging Face', aliases: 'HuggingFace, Hugging Face Transformers' },
	jax: { title: 'JAX', exact: 'JAX' },
	jupyter: { title: 'Jupyter', aliases: 'JupyterLab, Jupyter Notebook' },
	kubeflow: { title: 'Kubeflow' },
	langchain: { title: 'LangChain' },
	langgraph: { title: 'LangGraph' },
	langsmith: { title: 'LangSmith', aliases: 'Langfuse' },
	lightgbm: { title: 'LightGBM', aliases: 'CatBoost' },
	llama: { title: 'Llama', aliases: 'Llama 3, Llama 2, llama.cpp, Llama 3.1', exact: 'Llama' },
	llamaindex: { title: 'LlamaIndex' },
	llms: {
		title: 'Large language models',
		kind: 'practice',
		aliases: 'LLM, language model, generative AI, GenAI, foundation model',
	},
	looker: { title: 'Looker', aliases: 'LookML, Looker Studio' },
	'machine-learning': {
		title: 'Machine learning',
		aliases: 'ML model, ML pipeline, ML engineer, supervised learning, model training',
		exact: 'ML, AI/ML',
	},
	mcp: { title: 'Model Context Protocol', aliases: 'MCP server, FastMCP', exact: 'MCP' },
	metabase: { title: 'Metabase', aliases: 'Apache Superset, Superset' },
	mistral: { title: 'Mistral', aliases: 'Mixtral' },
	mlflow: { title: 'MLflow' },
	mlops: { title: 'MLOps', aliases: 'ML operations' },
	'model-serving': {
		title: 'Model serving',
		aliases:
			'model deployment, inference optimization, inference serving, TensorFlow Serving, TorchServe, Triton, KServe, BentoML, Seldon',
	},
	nlp: {
		title: 'Natural language processing',
		aliases: 'named entity recognition, sentiment analysis, text classification',
		exact: 'NLP',
	},
	numpy: { title: 'NumPy', aliases: 'SciPy' },
	nvidia: { title: 'NVIDIA', aliases: 'TensorRT, NVIDIA GPU, DGX' },
	ollama: { title: 'Ollama' },
	onnx: { title: 'ONNX', aliases: 'ONNX Runtime' },
	openai: { title: 'OpenAI', aliases: 'GPT-4, GPT-4o, GPT-3.5, GPT-5, ChatGPT, o1-preview' },
	pandas: { title: 'pandas' },
	polars: { title: 'Polars' },
	'power-bi': { title: 'Power BI', aliases: 'PowerBI, DAX' },
	prefect: { title: 'Prefect', exact: 'Prefect' },
	'prompt-engineering': {
		title: 'Prompt engineering',
		aliases:
			'prompt design, prompt optimization, prompt engineer, few-shot, chain-of-thought, prompt template, system prompt',
	},
	pytorch: { title: 'PyTorch', aliases: 'PyTorch Lightning, torch.compile' },
	rag: {
		title: 'Retrieval-augmented generation',
		aliases: 'retrieval augmented generation',
		exact: 'RAG',
	},
	ray: { title: 'Ray', aliases: 'Ray Serve, Ray Tune, Ray Train', doubtful: 'Ray' },
	'recommender-systems': {
		title: 'Recommender systems',
		aliases: 'recommendation system, recommendation engine, collaborative filtering',
	},
	'reinforcement-learning': {
		title: 'Reinforcement learning',
		aliases: 'Q-learning, PPO',
	},
	sagemaker: { title: 'SageMaker', aliases: 'Amazon SageMaker, AWS SageMaker', within: 'aws' },
	'scikit-learn': { title: 'scikit-learn', aliases: 'sklearn' },
	'semantic-kernel': { title: 'Semantic Kernel', exact: 'Semantic Kernel' },
	spacy: { title: 'spaCy', aliases: 'NLTK' },
	'speech-and-audio': {
		title: 'Speech and audio',
		kind: 'practice',
		aliases: 'speech recognition, text-to-speech, speech-to-text, Whisper',
	},
	'stable-diffusion': {
		title: 'Image generation',
		kind: 'practice',
		aliases: 'Stable Diffusion, DALL-E, Midjourney, image generation',
	},
	statistics: {
		title: 'Statistics',
		aliases:
			'statistical modeling, statistical modelling, hypothesis testing, statistical significance, Bayesian',
		kind: 'broad',
	},
	'stream-processing': {
		title: 'Stream processing',
		kind: 'practice',
		aliases: 'streaming data, real-time streaming, event streaming, stream analytics',
	},
	tableau: { title: 'Tableau' },
	tensorflow: { title: 'TensorFlow', aliases: 'Keras, TensorFlow Lite, TFLite, TFX' },
	'vertex-ai': { title: 'Vertex AI', within: 'google-cloud' },
	vllm: { title: 'vLLM', aliases: 'SGLang, TensorRT-LLM' },
	'web-scraping': {
		title: 'Web scraping',
		kind: 'practice',
		aliases: 'web scraper, Scrapy, Beautiful Soup, BeautifulSoup',
	},
	'weights-and-biases': { title: 'Weights & Biases', aliases: 'wandb, Weights and Biases, W&B' },
	xgboost: { title: 'XGBoost' },
} as const satisfies TopicTable;
