-- What was published of a receptionist's behaviour: numbered per agent, never changed, gone only with the agent. The
-- columns of agents hold the live one once more, as the turn reads it.
create table agent_versions (
  organization_id uuid not null references organizations (id) on delete cascade,
  agent_id uuid not null,
  number integer not null check (number > 0),
  behaviour jsonb not null,
  note text not null default '' check (length(note) <= 500),
  restored_from integer,
  author text,
  published_at timestamptz not null default now(),
  primary key (organization_id, agent_id, number),
  foreign key (organization_id, agent_id) references agents (organization_id, id) on delete cascade
);
call protect_tenant_table('agent_versions');

-- Changes that are kept and not published; one draft for the whole team.
create table agent_drafts (
  organization_id uuid not null references organizations (id) on delete cascade,
  agent_id uuid not null,
  -- Only the settings that differ from the version it was begun on.
  changes jsonb not null,
  based_on integer not null,
  author text,
  updated_at timestamptz not null,
  primary key (organization_id, agent_id),
  foreign key (organization_id, agent_id) references agents (organization_id, id) on delete cascade
);
call protect_tenant_table('agent_drafts');

-- Versions that are tried against each other.
create table agent_experiments (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  agent_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  status text not null default 'running' check (status in ('running', 'paused', 'ended')),
  outcome text not null check (outcome in ('booked', 'lead', 'resolved', 'escalated')),
  -- [{ version, share }], the first being what the others are compared with.
  variants jsonb not null,
  promoted integer,
  author text,
  started_at timestamptz not null,
  ended_at timestamptz,
  primary key (organization_id, id),
  check ((status = 'ended') = (ended_at is not null)),
  foreign key (organization_id, agent_id) references agents (organization_id, id) on delete cascade
);
create unique index agent_experiments_one_runs on agent_experiments (organization_id, agent_id) where status = 'running';
create index agent_experiments_of_agent on agent_experiments (organization_id, agent_id, id);
call protect_tenant_table('agent_experiments');

-- A conversation's version is the agent's with the number agent_version. This tells that an experiment chose it.
alter table conversations
  add column experiment_id uuid,
  add foreign key (organization_id, experiment_id) references agent_experiments (organization_id, id) on delete set null (experiment_id);
create index conversations_of_experiment on conversations (organization_id, experiment_id, agent_version) where experiment_id is not null;

-- Agents from before have the settings of today as their version of today.
insert into agent_versions (organization_id, agent_id, number, behaviour, published_at)
select organization_id, id, version, jsonb_build_object(
  'name', name, 'vertical', vertical, 'language', language, 'persona', persona, 'brain', brain,
  'instructions', instructions, 'welcomes', welcomes, 'quick_prompts', quick_prompts, 'lead_form', lead_form,
  'business_hours_only', business_hours_only, 'max_messages', max_messages, 'escalation', escalation,
  'consent', consent), updated_at
from agents;
