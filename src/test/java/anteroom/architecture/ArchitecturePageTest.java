package anteroom.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The drawing on the architecture page is the one that the code gives, and what it names is there. */
class ArchitecturePageTest {
    private static final Path PAGE = Path.of("src/site/markdown/architecture.md");
    private static final String BEGIN = "```mermaid\n";
    private static final int LINES_OF_A_SCREEN = 80;

    /** A class, perhaps with the end of its package before it and a method behind it. */
    private static final Pattern CLASS = Pattern.compile("`((?:\\w+\\.)*?[A-Z][\\w.]*?)(?:\\.([a-z]\\w*)\\(.*?\\))?`");

    /** Of Java and of the tests. */
    private static final Set<String> OTHERS = Set.of("ServiceLoader", "ArchitectureTest", "ArchitecturePageTest");

    @Test
    void drawsTheRoomsAsTheCodeHasThem() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();

        assertEquals(drawing(), page.substring(from, page.indexOf("```", from)), "put this drawing into " + PAGE);
    }

    @Test
    void fitsOnAScreen() throws IOException {
        assertTrue(Files.readAllLines(PAGE).size() <= LINES_OF_A_SCREEN);
    }

    @Test
    void namesClassesAndMethodsThatThereAre() throws IOException {
        List<String> unknown = CLASS.matcher(Files.readString(PAGE))
                .results()
                .filter(named -> !OTHERS.contains(named.group(1)) && !isThere(named.group(1), named.group(2)))
                .map(MatchResult::group)
                .toList();

        assertEquals(List.of(), unknown);
    }

    private static boolean isThere(String name, @Nullable String method) {
        return ArchitectureTest.SHIPPED.stream()
                .filter(one -> ("." + one.getName().replace('$', '.')).endsWith("." + name))
                .anyMatch(one -> method == null
                        || one.getMethods().stream()
                                .anyMatch(each -> each.getName().equals(method)));
    }

    private static String drawing() {
        SortedSet<String> arrows = new TreeSet<>();
        ArchitectureTest.SHIPPED.forEach(one -> one.getDirectDependenciesFromSelf()
                .forEach(dependency -> {
                    String from = room(one);
                    String to = room(dependency.getTargetClass());
                    if (!from.equals(to) && !from.isEmpty() && !to.isEmpty()) {
                        arrows.add("  " + from + " --> " + to);
                    }
                }));
        return arrows.stream().collect(Collectors.joining("\n", "flowchart TD\n", "\n"));
    }

    /** The first package below the root; of the root itself, only the entry point counts. */
    private static String room(JavaClass one) {
        List<String> names = List.of(one.getPackageName().split("\\."));
        if (!names.get(0).equals("anteroom")) {
            return "";
        }
        return names.size() == 1 ? one.getSimpleName().equals("Main") ? "Main" : "" : names.get(1);
    }
}
