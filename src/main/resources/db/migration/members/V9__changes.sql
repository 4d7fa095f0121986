create constraint trigger changed after insert or update or delete on members.administration
    deferrable initially deferred for each row execute function store.note_change();
