-- The conversations of one visitor with a known contact: who comes back is recognised by the key of their device.
create index conversations_of_visitor on conversations (organization_id, visitor_id, last_message_at desc)
  where contact_id is not null;
