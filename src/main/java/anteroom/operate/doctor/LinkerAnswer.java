package anteroom.operate.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the dynamic linker would load for some libraries.
 *
 * @param text a library a line, as the linker prints it; blank where it could not be asked
 */
record LinkerAnswer(String text) {
    private static final Pattern MISSING = Pattern.compile("\\s(\\S+\\.so\\S*) => not found");

    /** A library without a leading folder that may be run from, as on a disk mounted with {@code noexec}. */
    private static final Pattern NOT_EXECUTABLE = Pattern.compile("cannot be preloaded \\((?!cannot open)");

    /** The packages of these bring the other libraries of their kind along. */
    private static final List<String> LEADERS = List.of("libgtk-3.so.0", "libpangoft2-1.0.so.0");

    private static final Pattern LED =
            Pattern.compile("lib(gdk|gio|gobject|gthread|glib|atk|cairo|pango|fontconfig|freetype|harfbuzz).*");
    private static final Pattern SONAME = Pattern.compile("(lib.+)\\.so\\.?([0-9.]*)");

    /** Whether programs may be run from the folder of the libraries. */
    boolean mayRun() {
        return !NOT_EXECUTABLE.matcher(text).find();
    }

    /** Whether all was found. */
    boolean isComplete() {
        return !text.isBlank() && mayRun() && missing().isEmpty();
    }

    /** The libraries that were not found. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        Matcher line = MISSING.matcher(text);
        while (line.find()) {
            missing.add(line.group(1));
        }
        return missing;
    }

    /** What is missing, in one line that says what to install; empty when nothing is. */
    Optional<String> lacking() {
        Set<String> missing = missing();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        LEADERS.stream()
                .filter(missing::contains)
                .findFirst()
                .ifPresent(leader -> missing.removeIf(
                        name -> !name.equals(leader) && LED.matcher(name).matches()));
        String packages = missing.stream().map(LinkerAnswer::debian).distinct().collect(Collectors.joining(" "));
        return Optional.of(String.format(
                Locale.ROOT,
                "%s %s missing: install %s (Debian and Ubuntu: apt install %s).",
                String.join(", ", missing),
                missing.size() == 1 ? "is" : "are",
                missing.size() == 1 ? "it" : "them",
                packages));
    }

    /** The package of a library by Debian's rule: the name in small letters, a hyphen after a digit, the version. */
    private static String debian(String library) {
        Matcher parts = SONAME.matcher(library);
        if (library.startsWith("libgdk-3.")) {
            return "libgtk-3-0";
        }
        if (library.matches("lib(glib|gio|gobject|gthread|gmodule)-2\\.0\\..*")) {
            return "libglib2.0-0";
        }
        if (!parts.matches()) {
            return library;
        }
        String name = parts.group(1).toLowerCase(Locale.ROOT).replace('_', '-');
        return name + (Character.isDigit(name.charAt(name.length() - 1)) ? "-" : "") + parts.group(2);
    }
}
