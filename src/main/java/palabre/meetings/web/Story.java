package palabre.meetings.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.charter.Derogation;
import palabre.charter.Finding;
import palabre.journal.Journal;
import palabre.meetings.Candidature;
import palabre.meetings.Chapter;
import palabre.meetings.Duty;
import palabre.meetings.Judgement;
import palabre.meetings.Meeting;
import palabre.meetings.Opening;
import palabre.meetings.Secretariat;
import palabre.members.AdministrationId;

/// Everything the page of a meeting tells, as far as its reader may know it.
public record Story(Meeting meeting, Judgement judged, List<Meeting> with, List<Chapter> chapters, List<Duty> duties, List<Candidature> candidatures,
        List<Derogation> derogations, List<Journal.Entry> acts, MeetingPages.Names names, LocalDate today, AdministrationId lead,
        @Nullable Opening opening, Secretariat secretariat, @Nullable Finding nextSitting, @Nullable Seated seated) {}
