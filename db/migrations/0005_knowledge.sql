-- What receptionists know: sources, their pages, passages to search, FAQs, gaps, and the profile found on the pages.

create table knowledge_sources (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  agent_id uuid not null,
  kind text not null check (kind in ('website', 'file', 'text')),
  title text not null check (length(title) between 1 and 300),
  url text,
  status text not null default 'pending' check (status in ('pending', 'in_progress', 'completed', 'failed')),
  error text,
  auto_sync boolean not null default false,
  sync_frequency text not null default 'weekly' check (sync_frequency in ('daily', 'weekly', 'monthly')),
  max_pages integer check (max_pages between 1 and 500),
  -- Counts readings: a page belongs to the latest reading that found it, and a page of none is gone.
  reading integer not null default 1,
  -- The name under which a hosted crawler runs this reading.
  remote_id text,
  last_synced_at timestamptz,
  -- When the website is read again by itself.
  next_sync_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null default now(),
  primary key (organization_id, id),
  foreign key (organization_id, agent_id) references agents (organization_id, id) on delete cascade,
  check ((kind = 'website') = (url is not null))
);
create unique index knowledge_sources_by_url on knowledge_sources (organization_id, agent_id, url) where url is not null;
create index knowledge_sources_by_agent on knowledge_sources (organization_id, agent_id, created_at, id);
create index knowledge_sources_due on knowledge_sources (next_sync_at) where auto_sync;
create trigger touch before update on knowledge_sources for each row execute function touch_updated_at();
call protect_tenant_table('knowledge_sources');

-- An uploaded file, until it is read.
create table knowledge_files (
  organization_id uuid not null references organizations (id) on delete cascade,
  source_id uuid not null,
  name text not null,
  content bytea not null,
  primary key (organization_id, source_id),
  foreign key (organization_id, source_id) references knowledge_sources (organization_id, id) on delete cascade
);
alter table knowledge_files alter column content set storage external;
call protect_tenant_table('knowledge_files');

-- Pages of a website; a file or a text is one page. They are also the crawl's memory: what is `pending` is still to read.
create table knowledge_pages (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  agent_id uuid not null,
  source_id uuid not null,
  -- Where it was found, and where it lives.
  found_url text not null,
  url text,
  title text not null default '',
  language text check (language in ('en', 'es')),
  status text not null default 'pending' check (status in ('pending', 'read', 'failed', 'skipped')),
  message text,
  reading integer not null,
  -- The lines as they were read, the foot of the page, and the facts and questions seen on it.
  document jsonb,
  learned jsonb not null default '[]',
  content_hash text,
  chunks_count integer not null default 0,
  fetched_at timestamptz,
  created_at timestamptz not null,
  primary key (organization_id, id),
  unique (organization_id, source_id, found_url),
  foreign key (organization_id, source_id) references knowledge_sources (organization_id, id) on delete cascade
);
call protect_tenant_table('knowledge_pages');

-- Passages. Rows stay in one piece on disk, since a search reads every passage of its agent.
create table knowledge_chunks (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  agent_id uuid not null,
  source_id uuid not null,
  page_id uuid not null,
  position integer not null,
  title text not null,
  url text,
  heading_path text[] not null,
  text text not null,
  language text not null check (language in ('en', 'es')),
  content_hash text not null,
  search tsvector not null,
  created_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, page_id) references knowledge_pages (organization_id, id) on delete cascade
);
alter table knowledge_chunks set (toast_tuple_target = 8160);
alter table knowledge_chunks alter column search set storage main;
alter table knowledge_chunks alter column text set storage main;
create index knowledge_chunks_by_agent on knowledge_chunks (organization_id, agent_id);
create index knowledge_chunks_by_page on knowledge_chunks (organization_id, page_id, position);
call protect_tenant_table('knowledge_chunks');

-- Meanings as numbers, one row for each passage, once an embedding model is configured.
create table knowledge_vectors (
  organization_id uuid not null references organizations (id) on delete cascade,
  chunk_id uuid not null,
  agent_id uuid not null,
  model text not null,
  embedding vector not null,
  primary key (organization_id, chunk_id),
  foreign key (organization_id, chunk_id) references knowledge_chunks (organization_id, id) on delete cascade
);
alter table knowledge_vectors set (toast_tuple_target = 8160);
alter table knowledge_vectors alter column embedding set storage main;
create index knowledge_vectors_by_agent on knowledge_vectors (organization_id, agent_id);
call protect_tenant_table('knowledge_vectors');

-- The words that an agent's passages hold, for misspelled questions.
create table knowledge_words (
  organization_id uuid not null references organizations (id) on delete cascade,
  agent_id uuid not null,
  word text not null,
  primary key (organization_id, agent_id, word),
  foreign key (organization_id, agent_id) references agents (organization_id, id) on delete cascade
);
call protect_tenant_table('knowledge_words');

create table knowledge_faqs (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  agent_id uuid not null,
  question text not null check (length(question) between 1 and 500),
  answer text not null check (length(answer) between 1 and 4000),
  category text check (length(category) <= 80),
  priority integer not null default 0 check (priority between 0 and 100),
  language text not null check (language in ('en', 'es')),
  is_active boolean not null default true,
  -- Found on a page and not yet looked at by the owner; goes when its page goes.
  is_auto boolean not null default false,
  page_id uuid,
  search tsvector not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, agent_id) references agents (organization_id, id) on delete cascade,
  foreign key (organization_id, page_id) references knowledge_pages (organization_id, id) on delete set null (page_id)
);
create index knowledge_faqs_by_agent on knowledge_faqs (organization_id, agent_id, priority desc, created_at desc, id desc);
create index knowledge_faqs_by_page on knowledge_faqs (organization_id, page_id) where page_id is not null;
call protect_tenant_table('knowledge_faqs');

create table knowledge_gaps (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  agent_id uuid not null,
  -- The question's telling words in order: two ways to ask the same are one gap.
  meaning text not null,
  question text not null,
  language text not null check (language in ('en', 'es')),
  times_asked integer not null default 1 check (times_asked > 0),
  status text not null default 'open' check (status in ('open', 'answered', 'dismissed')),
  last_conversation_id uuid,
  faq_id uuid,
  first_asked_at timestamptz not null,
  last_asked_at timestamptz not null,
  primary key (organization_id, id),
  unique (organization_id, agent_id, meaning),
  foreign key (organization_id, agent_id) references agents (organization_id, id) on delete cascade,
  foreign key (organization_id, faq_id) references knowledge_faqs (organization_id, id) on delete set null (faq_id)
);
create index knowledge_gaps_by_agent on knowledge_gaps (organization_id, agent_id, status, times_asked desc, id desc);
call protect_tenant_table('knowledge_gaps');

-- What the pages say about the business, and what of it the owner confirmed or corrected.
create table knowledge_profiles (
  organization_id uuid not null references organizations (id) on delete cascade,
  agent_id uuid not null,
  found jsonb not null default '{}',
  sources jsonb not null default '{}',
  confirmed jsonb not null default '{}',
  updated_at timestamptz not null default now(),
  primary key (organization_id, agent_id),
  foreign key (organization_id, agent_id) references agents (organization_id, id) on delete cascade
);
create trigger touch before update on knowledge_profiles for each row execute function touch_updated_at();
call protect_tenant_table('knowledge_profiles');
