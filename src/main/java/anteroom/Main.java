package anteroom;

/** Where a start script begins. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        anteroom.cli.Main.main(args);
    }
}
