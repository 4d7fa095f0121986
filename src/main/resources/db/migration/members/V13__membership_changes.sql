create constraint trigger changed after insert or update or delete on members.membership
    deferrable initially deferred for each row execute function store.note_change();
