package anteroom.content;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The configuration folder: {@code CONFIGURATION_DIRECTORY} if a service manager or the installed command sets it, else the
 * platform's default.
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
        return set == null || set.isBlank() || !Path.of(set).isAbsolute() ? usual : Path.of(set);
    }
}
