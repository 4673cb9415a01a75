-- Receptionists.
create table agents (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  name text not null check (length(name) between 1 and 80),
  status text not null default 'draft' check (status in ('draft', 'training', 'active', 'paused', 'error')),
  vertical text not null,
  language text not null default 'auto' check (language in ('en', 'es', 'auto')),
  brain text not null default 'auto' check (brain in ('auto', 'house', 'llm')),
  persona jsonb not null default '{}',
  instructions text not null default '',
  welcomes jsonb not null default '{}',
  quick_prompts jsonb,
  chat_look jsonb not null default '{}',
  allowed_origins jsonb not null default '[]',
  lead_form jsonb not null default '{}',
  business_hours_only boolean not null default false,
  max_messages integer not null default 100 check (max_messages between 5 and 500),
  escalation jsonb not null default '{}',
  consent jsonb,
  show_branding boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (organization_id, id),
  -- Visitors name an agent without naming its organization.
  unique (id)
);
create trigger touch before update on agents for each row execute function touch_updated_at();
call protect_tenant_table('agents');
