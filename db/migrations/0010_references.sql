-- An id of another organization is refused by the database wherever one can be named.
alter table onboardings
  add foreign key (organization_id, agent_id) references agents (organization_id, id) on delete set null (agent_id);
alter table conversations
  add foreign key (organization_id, assigned_to) references members (organization_id, id) on delete set null (assigned_to),
  add foreign key (organization_id, handled_by) references members (organization_id, id) on delete set null (handled_by);
-- What somebody agreed to outlives the contact: the number or address that it is about stays.
alter table consents
  add foreign key (organization_id, contact_id) references contacts (organization_id, id) on delete set null (contact_id);
