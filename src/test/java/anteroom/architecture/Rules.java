package anteroom.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.textfield.CustomTextField;

/** The rules, each with its reason; they hold below whatever package they are asked about. */
enum Rules {
    ROOMS {
        @Override
        ArchRule under(String root) {
            return layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage(root + "..")
                    .withOptionalLayers(true)
                    .layer("content")
                    .definedBy(root + ".content..")
                    .layer("search")
                    .definedBy(root + ".search..")
                    .layer("operate")
                    .definedBy(root + ".operate..")
                    .layer("kiosk")
                    .definedBy(root + ".kiosk..")
                    .layer("workshop")
                    .definedBy(root + ".workshop..")
                    .whereLayer("content")
                    .mayNotAccessAnyLayer()
                    .whereLayer("search")
                    .mayOnlyAccessLayers("content")
                    .whereLayer("operate")
                    .mayOnlyAccessLayers("content")
                    .whereLayer("kiosk")
                    .mayOnlyAccessLayers("content", "search", "operate")
                    .because("a kiosk is packaged without the workshop, and words and search run without a kiosk");
        }
    },

    WORDS_WITHOUT_A_WINDOW {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that()
                    .resideInAnyPackage(within(root, "content", "search", "operate.files"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..")
                    .because("what is said, found and checked must be usable from a command line and in plain tests");
        }
    },

    MODELS_WITHOUT_NODES {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that()
                    .resideInAnyPackage(within(root, "kiosk.session", "operate.counts"))
                    .or()
                    .haveSimpleNameEndingWith("Model")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.animation..")
                    .because("a model holds properties and commands; what they look like is the view's affair");
        }
    },

    NO_CYCLES {
        @Override
        ArchRule under(String root) {
            return SlicesRuleDefinition.slices()
                    .assignedFrom(packagesBelow(root))
                    .should()
                    .beFreeOfCycles()
                    .because("a room whose doors lead in circles cannot be understood, or moved, by itself");
        }
    },

    ONLY_THE_COMMAND_LINE_PRINTS {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages(within(root, "kiosk.command", "workshop.command"))
                    .and()
                    .doNotHaveFullyQualifiedName(root + ".Main")
                    .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                    .because("nobody reads a kiosk's console; what staff must know goes to the log");
        }
    },

    LOOKS_COME_FROM_STYLESHEETS {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .should()
                    .callMethodWhere(JavaAccess.Predicates.target(HasName.Predicates.name("setStyle"))
                            .and(targetOwner(assignableTo(Node.class))))
                    .because("a colour in Java is one that high contrast does not know of");
        }
    },

    ONLY_CONTROLS_THAT_ARE_DRESSED {
        /** The kinds that controls.css has rules for, and what they extend. */
        private static final Set<Class<?>> DRESSED = Set.of(
                Control.class,
                Labeled.class,
                Label.class,
                ButtonBase.class,
                Button.class,
                ToggleButton.class,
                Hyperlink.class,
                TextInputControl.class,
                TextField.class,
                PasswordField.class,
                CustomTextField.class);

        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that()
                    .resideInAnyPackage(within(root, "kiosk"))
                    .should()
                    .dependOnClassesThat(assignableTo(Control.class)
                            .and(resideOutsideOfPackage(root + ".."))
                            .and(DescribedPredicate.not(belongToAnyOf(DRESSED.toArray(Class<?>[]::new)))))
                    .because("the toolkit's own stylesheet is not loaded, and controls.css knows no others");
        }
    },

    NO_BROWSER {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene.web..", "java.net.http..")
                    .because("a browser is a way out of the kiosk, and the kiosk has no network");
        }
    },

    PICTURES_ALONE_KNOW_AWT {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages(within(root, "workshop.tour"))
                    .and()
                    .haveSimpleNameNotStartingWith("PictureDrawing")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
                    .because("a second toolkit is let in only to draw SVG and to write PNG");
        }
    },

    NOBODY_ASKS_WHERE_IT_IS_MOUNTED {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .should()
                    .callMethodWhere(JavaAccess.Predicates.target(HasName.Predicates.name("getFileStore")))
                    .because("a chroot and some containers list no mount points, and nothing would be written there");
        }
    },

    NOBODY_SLEEPS {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .should()
                    .callMethodWhere(JavaAccess.Predicates.target(HasName.Predicates.name("sleep")))
                    .because(
                            "a thread that sleeps on the toolkit is a frozen screen, and in a test a guess; time is passed in");
        }
    },

    EVERY_MACHINE_READS_THE_SAME {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .should()
                    .callCodeUnitWhere(DescribedPredicate.describe(
                            "it means another thing in another country",
                            (JavaCall<?> call) ->
                                    WITHOUT_LOCALE.contains(call.getTarget().getFullName())))
                    .because("a number that is written in Arabic digits, or a word in capitals that has a Turkish i in"
                            + " it, is read by no machine; say Locale.ROOT, or the language that is shown");
        }
    },

    TESTS_ARE_NEVER_SKIPPED {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("org\\.junit\\.jupiter\\.api\\.(Disabled|Assumptions|condition\\..*)")
                    .because("a test that did not run has not held");
        }
    };

    /** The rule for the packages below a root. */
    abstract ArchRule under(String root);

    private static final Set<String> WITHOUT_LOCALE = Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.util.Locale.getDefault()");

    private static String[] within(String root, String... packages) {
        String[] patterns = new String[packages.length];
        for (int i = 0; i < packages.length; i++) {
            patterns[i] = root + "." + packages[i] + "..";
        }
        return patterns;
    }

    /** A slice for each package; only the entry point stands outside, since it starts whatever is on the command line. */
    private static SliceAssignment packagesBelow(String root) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass one) {
                String home = one.getPackageName();
                boolean entry = home.equals(root) && one.getSimpleName().equals("Main");
                return entry || !(home + ".").startsWith(root + ".")
                        ? SliceIdentifier.ignore()
                        : SliceIdentifier.of(home);
            }

            @Override
            public String getDescription() {
                return "packages below " + root;
            }
        };
    }
}
