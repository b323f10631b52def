-- On which day a promise was kept or a concern put right; null while it is open.
ALTER TABLE ${prefix}interaction_part ADD COLUMN settled_on DATE;
