package anteroom.workshop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A group of processes that together have a quarter of one core, as Linux counts it (cgroup, version 1 or 2). */
final class CpuQuota implements AutoCloseable {
    private static final Path ROOT = Path.of("/sys/fs/cgroup");

    /** So short that no pause within it can be seen: a slow core is slow all the time, and not by turns. In µs. */
    private static final int PERIOD = 4000;

    private static final int SHARE = PERIOD / 4;

    private final Path group;

    private CpuQuota(Path group) {
        this.group = group;
    }

    /** Empty where whoever measures may not make such a group. */
    static Optional<CpuQuota> quarter() {
        boolean second = Files.exists(ROOT.resolve("cgroup.controllers"));
        Path group = (second ? ROOT : ROOT.resolve("cpu")).resolve("anteroom-bench");
        try {
            Files.createDirectories(group);
            if (second) {
                Files.writeString(group.resolve("cpu.max"), SHARE + " " + PERIOD);
            } else {
                Files.writeString(group.resolve("cpu.cfs_period_us"), "" + PERIOD);
                Files.writeString(group.resolve("cpu.cfs_quota_us"), "" + SHARE);
            }
            return Optional.of(new CpuQuota(group));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What is to stand before the command of a process that belongs to the group. */
    List<String> prefix() {
        return List.of("sh", "-c", "echo $$ > " + group.resolve("cgroup.procs") + " && exec \"$@\"", "sh");
    }

    @Override
    public void close() throws IOException {
        Files.delete(group);
    }
}
