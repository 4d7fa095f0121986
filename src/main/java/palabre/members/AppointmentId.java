package palabre.members;

import java.util.UUID;

/// An appointment.
public record AppointmentId(UUID value) {

    public static AppointmentId next() {
        return new AppointmentId(UUID.randomUUID());
    }
}
