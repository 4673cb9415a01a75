-- Conversations that are played over and over, to see whether the receptionist still does what it should.
create table scenarios (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  agent_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  -- Everything but the name, as contract/scenarios declares it.
  definition jsonb not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (organization_id, id),
  unique (organization_id, agent_id, name),
  foreign key (organization_id, agent_id) references agents (organization_id, id) on delete cascade
);
create trigger touch before update on scenarios for each row execute function touch_updated_at();
call protect_tenant_table('scenarios');

create table scenario_runs (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  agent_id uuid not null,
  status text not null default 'queued' check (status in ('queued', 'running', 'finished', 'stopped')),
  -- Null for a draft.
  version integer,
  -- The receptionist's behaviour as it was when the run was asked for: what is edited meanwhile changes no result.
  behaviour jsonb not null,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (organization_id, id),
  check ((status in ('finished', 'stopped')) = (finished_at is not null)),
  foreign key (organization_id, agent_id) references agents (organization_id, id) on delete cascade
);
-- Two runs of one receptionist at a time would tell nobody more.
create unique index scenario_runs_one_at_a_time on scenario_runs (organization_id, agent_id) where finished_at is null;
create index scenario_runs_newest on scenario_runs (organization_id, agent_id, id desc);
call protect_tenant_table('scenario_runs');

create table scenario_results (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  run_id uuid not null,
  scenario_id uuid,
  -- As it was when the run was asked for.
  scenario jsonb not null,
  status text not null default 'pending' check (status in ('pending', 'passed', 'failed', 'error', 'skipped')),
  outcomes jsonb not null default '[]',
  checks jsonb not null default '[]',
  transcript jsonb not null default '[]',
  error text check (length(error) <= 1000),
  turn_count integer not null default 0,
  duration_ms integer,
  -- The result of the last run in which the same scenario came to an end.
  before_id uuid,
  finished_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, run_id) references scenario_runs (organization_id, id) on delete cascade,
  foreign key (organization_id, scenario_id) references scenarios (organization_id, id) on delete set null (scenario_id),
  foreign key (organization_id, before_id) references scenario_results (organization_id, id) on delete set null (before_id)
);
create index scenario_results_of_run on scenario_results (organization_id, run_id, id);
create index scenario_results_of_scenario on scenario_results (organization_id, scenario_id, id desc) where scenario_id is not null;
call protect_tenant_table('scenario_results');

-- A member who tries the receptionist is no customer: the inbox leaves these out unless asked.
alter table conversations add column is_test boolean not null default false;
