package anteroom.content;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which this machine keeps what was set up by hand: the one that a service manager or the installed
 * command names, or where its system would have it.
 */
public final class ConfigFolder {
    private ConfigFolder() {}

    public static Path ofThisMachine() {
        return of(System.getProperty("os.name", ""), UserHome.path(), System::getenv);
    }

    static Path of(String system, Path home, UnaryOperator<@Nullable String> environment) {
        var named = environment.apply("CONFIGURATION_DIRECTORY");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return orElse(environment.apply("APPDATA"), home.resolve("AppData").resolve("Roaming"))
                    .resolve("Anteroom");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Anteroom");
        }
        return orElse(environment.apply("XDG_CONFIG_HOME"), home.resolve(".config"))
                .resolve("anteroom");
    }

    private static Path orElse(@Nullable String set, Path usual) {
        return set == null || set.isBlank() ? usual : Path.of(set);
    }
}
