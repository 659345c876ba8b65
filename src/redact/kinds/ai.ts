import type { Kind } from '../kind.ts'
import { labelled, prefixed } from '../rows.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** Language models and what surrounds them. */
export const ai: readonly Kind[] = [
  {
    id: 'openai-key',
    what: 'OpenAI API key',
    source: 'platform.openai.com/docs/api-reference/authentication',
    keywords: ['sk-'],
    edge: true,
    pattern:
      /(?<![A-Za-z0-9])sk-(?:(?:proj|svcacct|admin|None)-[\w-]{20,}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20,})/,
    examples: {
      match: () => [
        `${'sk'}-${make('alnum', 20)}T3BlbkFJ${make('alnum', 20)}`,
        `${'sk'}-proj-${make('url64', 74)}T3BlbkFJ${make('url64', 74)}`,
      ],
      no: () => ['sk-proj-name', 'sk-SK is the locale'],
    },
  },
  {
    id: 'model-key',
    what: 'Key of a language model service that begins with sk- (DeepSeek, Stability, Moonshot …)',
    source: 'api-docs.deepseek.com; platform.stability.ai/docs/getting-started/authentication',
    keywords: ['sk-', 'sk_'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])(?:sk-(?:[a-f0-9]{32,}|[A-Za-z0-9]{40,})|sk_[a-f0-9]{40,})/,
    examples: {
      match: () => [`${'sk'}-${make('hex', 32)}`, `${'sk'}_${make('hex', 48)}`],
      no: () => ['sk-learn', 'sk-button-primary'],
    },
  },
  ...prefixed([
    {
      id: 'anthropic-key',
      what: 'Anthropic API key',
      source: 'docs.anthropic.com/en/api/admin-api/apikeys',
      prefixes: ['sk-ant-api', 'sk-ant-admin', 'sk-ant-oat', 'sk-ant-ort', 'sk-ant-sid'],
      value: ['url64', 40],
    },
    {
      id: 'huggingface-token',
      what: 'Hugging Face token',
      source: 'huggingface.co/docs/hub/security-tokens',
      prefixes: ['hf_', 'api_org_', 'hf_oauth_'],
      value: ['alnum', 30],
    },
    {
      id: 'replicate-token',
      what: 'Replicate API token',
      source: 'replicate.com/docs/topics/security/api-tokens',
      prefixes: ['r8_'],
      value: ['alnum', 37],
    },
    {
      id: 'groq-key',
      what: 'Groq API key',
      source: 'console.groq.com/docs',
      prefixes: ['gsk_'],
      value: ['alnum', 40],
    },
    {
      id: 'xai-key',
      what: 'xAI API key',
      source: 'docs.x.ai/docs',
      prefixes: ['xai-'],
      value: ['alnum', 60],
    },
    {
      id: 'perplexity-key',
      what: 'Perplexity API key',
      source: 'docs.perplexity.ai',
      prefixes: ['pplx-'],
      value: ['alnum', 40],
    },
    {
      id: 'openrouter-key',
      what: 'OpenRouter key',
      source: 'openrouter.ai/docs',
      prefixes: ['sk-or-v1-'],
      value: ['hex', 60],
    },
    {
      id: 'nvidia-key',
      what: 'NVIDIA API key',
      source: 'docs.nvidia.com/nim',
      prefixes: ['nvapi-'],
      value: ['url64', 40],
    },
    {
      id: 'langchain-key',
      what: 'LangSmith or Langfuse key',
      source: 'docs.smith.langchain.com',
      prefixes: ['lsv2_pt_', 'lsv2_sk_', 'ls__'],
      value: ['word', 32],
    },
    {
      id: 'langfuse-key',
      what: 'Langfuse secret key',
      source: 'langfuse.com/docs',
      prefixes: ['sk-lf-'],
      value: ['uuid', 36],
    },
    {
      id: 'wandb-key',
      what: 'Weights & Biases key',
      source: 'docs.wandb.ai',
      prefixes: ['wandb_v1_'],
      value: ['url64', 40],
    },
    {
      id: 'together-key',
      what: 'Together AI key',
      source: 'docs.together.ai',
      prefixes: ['tgp_v1_'],
      value: ['url64', 40],
    },
    {
      id: 'fireworks-key',
      what: 'Fireworks AI key',
      source: 'docs.fireworks.ai',
      prefixes: ['fw_'],
      value: ['alnum', 22],
    },
    {
      id: 'cerebras-key',
      what: 'Cerebras key',
      source: 'inference-docs.cerebras.ai',
      prefixes: ['csk-'],
      value: ['lower', 40],
    },
    { id: 'jina-key', what: 'Jina AI key', source: 'jina.ai', prefixes: ['jina_'], value: ['url64', 40] },
    {
      id: 'tavily-key',
      what: 'Tavily key',
      source: 'docs.tavily.com',
      prefixes: ['tvly-'],
      value: ['url64', 28],
    },
    {
      id: 'firecrawl-key',
      what: 'Firecrawl key',
      source: 'docs.firecrawl.dev',
      prefixes: ['fc-'],
      value: ['hex', 32],
    },
    {
      id: 'voyage-key',
      what: 'Voyage AI key',
      source: 'docs.voyageai.com',
      prefixes: ['pa-', 'al-'],
      value: ['url64', 43],
      entropy: 4.2,
    },
    {
      id: 'apify-token',
      what: 'Apify API token',
      source: 'docs.apify.com/platform/integrations/api',
      prefixes: ['apify_api_'],
      value: ['alnum', 30],
    },
    {
      id: 'cursor-key',
      what: 'Cursor API key',
      source: 'docs.cursor.com',
      prefixes: ['key_', 'crsr_'],
      value: ['hex', 60],
    },
  ]),
  ...labelled([
    {
      id: 'cohere-key',
      what: 'Cohere API key',
      source: 'docs.cohere.com',
      labels: ['cohere', 'co api key'],
      values: [['alnum', 40]],
    },
    {
      id: 'wandb-legacy-key',
      what: 'Weights & Biases key in its older form',
      source: 'docs.wandb.ai',
      labels: ['wandb'],
      values: [['hex', 40]],
    },
    {
      id: 'model-service-key',
      what: 'Key of a model service (Mistral, Together, Deepgram, AssemblyAI, Private AI, Stability)',
      source: 'docs.mistral.ai; developers.deepgram.com; docs.private-ai.com',
      labels: ['mistral', 'together', 'deepgram', 'assembly ai', 'private ai', 'elevenlabs', 'ai21'],
      values: [
        ['alnum', 32],
        ['hex', 40],
        ['hex', 64],
      ],
    },
  ]),
]
