create constraint trigger changed after insert or update or delete on meetings.meeting
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on meetings.duty_done
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on meetings.holiday
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on meetings.announced
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on meetings.beginning
    deferrable initially deferred for each row execute function store.note_change();
