package anteroom.operate.print;

import anteroom.content.PrinterSettings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * A printer of CUPS, by {@code lp} and its local socket; the printing of the JDK opens an internet socket, which the
 * service forbids.
 */
public final class CupsPrinter implements Printer {
    private static final Pattern REQUEST = Pattern.compile("request id is (\\S+-\\d+)");
    /** Reasons of RFC 8011, section 5.4.12, that a person must see to. */
    private static final Pattern TROUBLE = Pattern.compile(
            "(?im)^\\s*(?:Alerts:.*(?:error|empty|needed|jam|open|offline|paused|shutdown|timed-out|connecting)|Paused\\s*$)");

    /** A program that has not answered by then hangs. */
    private static final Duration HANDING = Duration.ofSeconds(2);

    private static final Duration LOOKING = Duration.ofSeconds(1);
    /** Until the patient is told; with a look that hangs at its end, within five seconds. */
    private static final Duration PATIENCE = Duration.ofMillis(2500);
    /** A page that has not come out by then is given up. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final String name;
    private final ProcessRunner commands;
    private final LongSupplier nanoClock;
    private final Runnable pause;

    public CupsPrinter(String name) {
        this(name, ProcessRunner.ofSystem(), System::nanoTime, () -> LockSupport.parkNanos(PAUSE.toNanos()));
    }

    CupsPrinter(String name, ProcessRunner commands, LongSupplier nanoClock, Runnable pause) {
        this.name = name;
        this.commands = commands;
        this.nanoClock = nanoClock;
        this.pause = pause;
    }

    @Override
    public void print(List<PageImage> pages, BooleanSupplier wanted, Consumer<Outcome> told) {
        long from = nanoClock.getAsLong();
        Optional<String> job = wanted.getAsBoolean() ? hand(PdfImage.of(pages), pages.get(0)) : Optional.empty();
        if (job.isEmpty()) {
            told.accept(Outcome.NEEDS_HELP);
            // A queue that hung may have taken it all the same.
            takeBack();
            return;
        }
        try {
            Outcome outcome = await(job.get(), from, wanted);
            told.accept(outcome);
            while (outcome == Outcome.PRINTS
                    && wanted.getAsBoolean()
                    && waits(job.get())
                    && since(from).compareTo(LONGEST) < 0) {
                pause.run();
            }
        } finally {
            if (waits(job.get())) {
                run("cancel", "-x", job.get());
            }
        }
    }

    @Override
    public List<String> state() {
        return run("lpstat", "-l", "-p", name).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> line.startsWith("printer ") || line.startsWith("Alerts:") || line.equals("Paused"))
                .toList();
    }

    @Override
    public void takeBack() {
        run("lpstat", "-o", name).stream()
                .flatMap(String::lines)
                .map(line -> line.split("\\s+"))
                .filter(job -> job.length > 1 && job[1].equals(System.getProperty("user.name")))
                .forEach(job -> run("cancel", "-x", job[0]));
    }

    private Optional<String> hand(byte[] pdf, PageImage page) {
        String media = page.paperWidth() == PrinterSettings.Paper.A4.width() ? "media=A4" : "media=Letter";
        // Fitted to what the printer can reach, letters would be smaller; the page's own margins are wider than a
        // printer's.
        return commands.run(
                        List.of("lp", "-d", name, "-t", "Information", "-o", media, "-o", "print-scaling=none", "-"),
                        pdf,
                        HANDING)
                .map(REQUEST::matcher)
                .filter(found -> found.find())
                .map(found -> found.group(1));
    }

    /** Out so soon, or on its way without a complaint. */
    private Outcome await(String job, long from, BooleanSupplier wanted) {
        while (wanted.getAsBoolean() && waits(job)) {
            if (since(from).compareTo(PATIENCE) >= 0) {
                return inTrouble() ? Outcome.NEEDS_HELP : Outcome.PRINTS;
            }
            pause.run();
        }
        return Outcome.PRINTS;
    }

    private boolean waits(String job) {
        return run("lpstat", "-o", name)
                .map(queue -> queue.lines().anyMatch(line -> line.startsWith(job + " ")))
                .orElse(true);
    }

    private boolean inTrouble() {
        return run("lpstat", "-l", "-p", name).map(CupsPrinter::needsHelp).orElse(true);
    }

    /** @param said by {@code lpstat -l -p} in English */
    public static boolean needsHelp(String said) {
        return TROUBLE.matcher(said).find();
    }

    private Optional<String> run(String... command) {
        return commands.run(List.of(command), new byte[0], LOOKING);
    }

    private Duration since(long from) {
        return Duration.ofNanos(nanoClock.getAsLong() - from);
    }
}
