package anteroom.content;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The home folder of the user whom this process belongs to. */
public final class UserHome {
    /** What Java says of a user whom the system does not list, as in a container with a user id of its own. */
    private static final String UNKNOWN = "?";

    private UserHome() {}

    /** Never one that Java made up; without any, the folder that the process was started in. */
    public static Path path() {
        return of(System.getProperty("user.home", UNKNOWN), System.getenv("HOME"));
    }

    static Path of(String property, @Nullable String variable) {
        if (!property.isBlank() && !property.equals(UNKNOWN)) {
            return Path.of(property);
        }
        return Path.of(variable == null ? "" : variable);
    }
}
