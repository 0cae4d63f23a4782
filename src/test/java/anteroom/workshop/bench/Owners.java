package anteroom.workshop.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.summingDouble;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whose the memory of a process is, by its mappings: the proportional share of each. */
final class Owners {
    /** By what the mapped file's name contains, the first that fits; then by the mapping itself. */
    private static final List<Map.Entry<String, String>> FILES = List.of(
            Map.entry(".jsa", "archive of classes"),
            Map.entry(".onnx", "models, mapped"),
            Map.entry("onnxruntime", "ONNX Runtime"),
            Map.entry("libjvm", "Java"),
            Map.entry("libLLVM", "graphics driver"),
            Map.entry("libgallium", "graphics driver"),
            Map.entry("/dri", "graphics driver"),
            Map.entry("SYSV", "pictures shared with the X server"),
            Map.entry(".so", "other libraries"),
            Map.entry("/", "other files"));

    private record Share(String owner, double megabytes) {}

    private Owners() {}

    /** The shares of more than half a megabyte, the largest first. */
    static String of(long pid) throws IOException {
        List<Share> shares = new ArrayList<>();
        String owner = "";
        for (String line : Files.readAllLines(Path.of("/proc", pid + "", "smaps"), StandardCharsets.ISO_8859_1)) {
            if (line.matches("[0-9a-f]+-[0-9a-f]+ .*")) {
                owner = owner(line);
            } else if (line.startsWith("Pss:")) {
                shares.add(new Share(owner, Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1000));
            }
        }
        return shares.stream().collect(groupingBy(Share::owner, summingDouble(Share::megabytes))).entrySet().stream()
                .filter(share -> share.getValue() > 0.5)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(share -> String.format(Locale.ROOT, "%s %.0f", share.getKey(), share.getValue()))
                .collect(joining(", "));
    }

    private static String owner(String mapping) {
        String[] fields = mapping.split(" +", 6);
        String file = fields.length == 6 ? fields[5] : "";
        return FILES.stream()
                .filter(rule -> file.contains(rule.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> {
                    long begin = Long.parseUnsignedLong(mapping.substring(0, mapping.indexOf('-')), 16);
                    // Java's heap of up to 4 GB begins where its addresses still fit into 32 bits.
                    boolean low = Long.compareUnsigned(begin, 1L << 32) < 0 && !file.equals("[heap]");
                    return low ? "heap" : fields[1].startsWith("rwx") ? "compiled code" : "native";
                });
    }
}
