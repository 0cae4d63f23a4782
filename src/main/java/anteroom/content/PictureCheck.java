package anteroom.content;

import anteroom.content.json.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Draws every picture of a pack once, before a patient sees any. */
public final class PictureCheck {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;

    private PictureCheck() {}

    /** A problem for each picture that cannot be drawn within the budget. */
    public static List<Problem> problems(PackSource source, Pack pack) {
        Set<String> names = new TreeSet<>();
        for (Edition edition : pack.editions()) {
            edition.topics().forEach(topic -> names.add(topic.art()));
            edition.cards().forEach(card -> names.add(card.art()));
            edition.questions().flatMap(question -> question.picture().stream()).forEach(own -> names.add(own.art()));
            edition.visit().stages().forEach(stage -> names.add(stage.art()));
            names.add(edition.calm().art());
        }
        List<Problem> problems = new ArrayList<>();
        names.stream().map(name -> file(source, name)).forEach(file -> check(source, file, problems));
        SignedWording.OUTSIDE.stream()
                .map(name -> file(source, name))
                .filter(source::has)
                .forEach(file -> check(source, file, problems));
        return problems;
    }

    private static void check(PackSource source, String file, List<Problem> problems) {
        try {
            PictureDrawing.draw(source.read(file), WIDTH, HEIGHT);
        } catch (IOException e) {
            problems.add(Problem.ofFile(file, UntrustedFile.reason(e)));
        }
    }

    private static String file(PackSource source, String name) {
        String svg = "art/" + name + ".svg";
        return source.has(svg) ? svg : "art/" + name + ".png";
    }
}
