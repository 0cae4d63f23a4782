package anteroom.kiosk.staff;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.operate.counts.Counts;
import anteroom.operate.report.MonthReport;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What staff can see and do of the kiosk as a whole. */
public interface StaffActions {
    /**
     * What is shown at this moment.
     *
     * @param program its version
     * @param pack its id and version
     * @param signOff who signed the wording, and when; empty when nobody has
     */
    record Shown(String program, String pack, String languages, String signOff) {}

    PinGuard guard();

    /** The tag of the language that the pack's translations are made from. */
    String original();

    Counts counts();

    /** What the clinic has set, as it stands in its file. */
    Clinic clinic();

    /** Writes what the clinic sets; told on the toolkit's thread are the reasons why that was refused, none when it was done. */
    void change(Clinic changed, Consumer<List<String>> told);

    Shown shown();

    /** What staff should know: files that were refused, a safe mode. */
    List<String> notices();

    /** Looks at the machine, and tells on the toolkit's thread what of it is not locked, a line each. */
    void examine(Consumer<List<String>> told);

    /** Writes all counts as a table beside the clinic's file, and tells on the toolkit's thread where, or why it could not. */
    void export(Consumer<Path> done, Consumer<String> failed);

    /**
     * Reads what was counted in a month, and tells it on the toolkit's thread.
     *
     * @param before how many months before this one
     * @param edition in whose language
     */
    void report(int before, Edition edition, Consumer<MonthReport> told);

    /** Lets a volume be heard; without a loudspeaker nothing is. */
    default void ring(int volume) {}

    /** Ends the visit and shows at once what has changed. */
    void reload();

    void restart();

    void leave();
}
