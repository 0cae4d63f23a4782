package anteroom.workshop.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kiosk as the package installs it, and an empty window that is started in the same way: the same Java, flags and
 * libraries, and an archive of classes that is made from a list in the same way.
 */
final class Installed {
    private static final Path IMAGE = Path.of("target", "deb", "opt", "anteroom", "lib");

    private final Path work;
    private final Path state;
    private final Path clinic;
    private final String java =
            IMAGE.resolve("runtime/bin/java").toAbsolutePath().toString();
    private final List<Path> jars;
    /** Before every command. */
    private final List<String> prefix;

    Installed(Path work) throws IOException {
        this.work = work;
        this.prefix = List.of();
        this.state = work.resolve("state");
        this.clinic = work.resolve("clinic");
        if (!Files.exists(Path.of(java))) {
            throw new IllegalStateException("there is no package to measure: mvn -Ppackage,bench verify");
        }
        try (Stream<Path> files = Files.list(IMAGE.resolve("app"))) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .map(Path::toAbsolutePath)
                    .sorted()
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        // An archive takes classes from jars only.
        jars.add(jarOf(EmptyWindow.class, EmptyWindow.Start.class));
    }

    private Installed(Installed same, Path state, Path clinic, List<String> prefix) {
        this.work = same.work;
        this.state = state;
        this.clinic = clinic;
        this.jars = same.jars;
        this.prefix = prefix;
    }

    /** The same for another clinic: with a state and files of its own. */
    Installed at(String name) {
        return new Installed(this, work.resolve("state-" + name), work.resolve("clinic-" + name), prefix);
    }

    /** The same, with so little of the processor. */
    Installed within(CpuQuota quota) {
        return new Installed(this, state, clinic, quota.prefix());
    }

    /** The version of this kiosk, as its jar has it. */
    String version() throws IOException {
        for (Path jar : jars) {
            if (jar.getFileName().toString().startsWith("anteroom-")) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    return file.getManifest().getMainAttributes().getValue("Implementation-Version");
                }
            }
        }
        throw new IOException("there is no jar of the kiosk");
    }

    /** Where this kiosk keeps its state. */
    Path state() {
        return state;
    }

    /** Where the clinic's files are. */
    Path clinic() {
        return clinic;
    }

    /** What starts the kiosk. */
    List<String> kiosk(List<String> options) {
        return command(options, "anteroom.Main");
    }

    List<String> emptyWindow(List<String> options) {
        return command(options, EmptyWindow.Start.class.getName());
    }

    /** The options of the package, but for the archive, which is made here. */
    List<String> usual() {
        try (Stream<String> lines = Files.lines(IMAGE.resolve("app/java.options"))) {
            return lines.filter(line -> line.startsWith("-") && !line.startsWith("-cp"))
                    .filter(line -> !line.startsWith("-XX:SharedArchiveFile"))
                    .map(line -> line.replace(
                            "/opt/anteroom/lib", IMAGE.toAbsolutePath().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as where no graphics card can help. */
    List<String> inSoftware(Path archive) {
        List<String> options = new ArrayList<>(with(archive));
        options.add("-Dprism.order=sw");
        return options;
    }

    /** The same with an archive. */
    List<String> with(Path archive) {
        List<String> options = new ArrayList<>(usual());
        options.add("-XX:SharedArchiveFile=" + archive);
        return options;
    }

    /** The archive that the package makes when it is installed. */
    Path kioskArchive() throws IOException, InterruptedException {
        return archive("kiosk", IMAGE.resolve("app/classes.list").toAbsolutePath());
    }

    /** The same for the empty window, from the classes that it loads. */
    Path emptyWindowArchive(VirtualScreen screen) throws IOException, InterruptedException {
        Path list = work.resolve("empty.list");
        List<String> options = new ArrayList<>(usual());
        options.add("-Xshare:off");
        options.add("-XX:DumpLoadedClassList=" + list);
        Process window = start(emptyWindow(options), screen);
        window.waitFor(8, TimeUnit.SECONDS);
        window.destroy();
        window.waitFor();
        return archive("empty", list);
    }

    /** Starts a program in a window. */
    Process start(List<String> command, VirtualScreen screen) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(prefix.stream(), command.stream()).toList())
                .redirectErrorStream(true);
        builder.redirectOutput(work.resolve("said.log").toFile());
        builder.environment().put("DISPLAY", screen.display());
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().put("CONFIGURATION_DIRECTORY", clinic.toString());
        builder.environment().put("STATE_DIRECTORY", state.toString());
        builder.environment().put("GDK_GL", "disable");
        return builder.start();
    }

    private Path archive(String name, Path list) throws IOException, InterruptedException {
        Path archive = work.resolve(name + ".jsa");
        Process dump = new ProcessBuilder(command(
                        List.of(
                                "-Xshare:dump",
                                "-XX:+UseG1GC",
                                "-XX:SharedClassListFile=" + list,
                                "-XX:SharedArchiveFile=" + archive),
                        "none"))
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("dump.log").toFile())
                .start();
        if (dump.waitFor() != 0) {
            throw new IOException("no archive: see " + work.resolve("dump.log"));
        }
        return archive;
    }

    private List<String> command(List<String> options, String... program) {
        List<String> command = new ArrayList<>();
        command.add(java);
        command.addAll(options);
        command.add("-cp");
        command.add(jars.stream().map(Path::toString).collect(Collectors.joining(":")));
        command.addAll(Arrays.asList(program));
        return command;
    }

    private Path jarOf(Class<?>... classes) throws IOException {
        Path jar = work.resolve("empty-window.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> one : classes) {
                String name = one.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name));
                try (var in = one.getClassLoader().getResourceAsStream(name)) {
                    in.transferTo(out);
                }
            }
        }
        return jar;
    }
}
