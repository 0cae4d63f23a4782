package anteroom.workshop.review;

import java.util.List;

/**
 * What only a clinician can decide, asked before anything else.
 *
 * @param items ids of the cards and answers that hang on it
 */
record OpenQuestion(String title, String text, List<String> items) {
    static final List<OpenQuestion> ALL = List.of(
            new OpenQuestion(
                    "Driving",
                    "Nobody drives for 24 hours, nor before a full night's sleep, nor while anything still feels odd"
                            + " (C1). Is that your rule?",
                    List.of("no-driving", "driving-after")),
            new OpenQuestion(
                    "Figures",
                    "No percentage is named anywhere; it says \"about half\" and \"some people\". Should any be?",
                    List.of("helps-some", "does-it-work-for-everyone")),
            new OpenQuestion(
                    "Wearing off",
                    "The strongest feelings are said to fade in an hour or two (C3). The fact behind it, X-41, is"
                            + " still to be checked. Does it hold in your clinic?",
                    List.of("wearing-off", "how-long-side-effects-last")),
            new OpenQuestion(
                    "Benzodiazepines",
                    "People are told to take none the night before or that day unless their doctor said to carry on,"
                            + " and never to stop one by themselves (X-27). Is that what you want?",
                    List.of("list-of-medicines", "usual-medicines-before")),
            new OpenQuestion(
                    "Studies that found no clear advantage",
                    "Two small, careful trials did (X-63, X-64). They are told on a card as well as in an answer. Is a"
                            + " card the right place?",
                    List.of("still-learning", "does-it-work-for-everyone")),
            new OpenQuestion(
                    "Who must tell you what",
                    "The list on the card \"Tell us about you\" was gathered from several clinics and labels. Is it"
                            + " yours?",
                    List.of("tell-us-about-you", "what-to-tell-the-team", "who-should-not-have-it")),
            new OpenQuestion(
                    "Thoughts of suicide",
                    "These words should be read by somebody trained in suicide prevention. Has that happened?",
                    List.of("thoughts-of-suicide", "suicidal-thoughts", "mood-worse-after")));

    OpenQuestion {
        items = List.copyOf(items);
    }
}
