package anteroom.workshop.access;

import anteroom.kiosk.session.TextSize;
import anteroom.workshop.access.BehaviourTrials.Trial;
import anteroom.workshop.access.Criterion.ByHand;
import anteroom.workshop.access.Criterion.Measured;
import anteroom.workshop.access.Criterion.Tested;
import anteroom.workshop.access.Criterion.Tried;
import java.util.List;

/**
 * The rules for a kiosk to which nobody can attach aids of their own: US Section 508 chapter 4 (402 closed functionality,
 * 405, 407, 408), EN 301 549 clause 5, and WCAG 2.2 AA as WCAG2ICT reads it.
 */
final class Standards {
    static final List<Criterion> ALL = List.of(
            new Criterion(
                    "508 402.1 / EN 5.1.2.2",
                    "usable with nothing attached but a headset",
                    new ByHand(
                            "On the locked kiosk: with headphones alone, from the waiting picture to an answer, to the"
                                    + " last card of a topic and to help.")),
            new Criterion(
                    "508 402.2, 402.2.1 / EN 5.1.3.1",
                    "all that is shown is spoken",
                    new Measured("each word on each screen, against what is said of it", List.of(Check.SAID))),
            new Criterion(
                    "508 402.2 / EN 5.1.3.1",
                    "full use without sight",
                    new Tested(
                            "a visit by keys and by what is spoken alone",
                            "EyesClosedTest; by hand with somebody who" + " listens to such programs every day")),
            new Criterion(
                    "508 402.2.3 / EN 5.1.3.2",
                    "speech by a means ready to all; what is spoken is what is lit",
                    new Tested(
                            "the lit line is the spoken one",
                            "NarratorTest; by hand: the headphone socket works and" + " can be found by touch")),
            new Criterion(
                    "508 402.2.4 / EN 5.1.3.4",
                    "any touch or key stops speech within 200 ms",
                    new Tried(Trial.STOPS_AT_ONCE)),
            new Criterion(
                    "508 402.2.4 / EN 5.1.3.5",
                    "speech can be repeated and paused",
                    new Tried(Trial.REPEATS_AND_PAUSES)),
            new Criterion(
                    "508 402.2.5 / EN 8.5",
                    "a sign in Braille, or one to be felt, where speech begins",
                    new ByHand(
                            "A raised sign or Braille label at the keypad's F1 key or the headphone socket; somebody who"
                                    + " reads Braille finds it.")),
            new Criterion(
                    "EN 5.1.3.6, 11.1.4.5.2",
                    "pictures have words that are spoken",
                    new Measured("each picture that is no part of a button", List.of(Check.PICTURE_TOLD))),
            new Criterion("EN 5.1.3.8", "a PIN is not spoken", new Tried(Trial.KEEPS_SECRETS)),
            new Criterion(
                    "EN 5.1.3.10 / WCAG 1.4.2", "nothing else sounds by itself", new Tried(Trial.WAITS_IN_SILENCE)),
            new Criterion(
                    "508 402.3.2 / EN 5.1.3.12-13",
                    "volume in steps up to 65 dB(A) and more; back at every reset",
                    new ByHand(
                            "With a sound level meter where a head would be: 65 dB(A) at the loudest step. That it goes"
                                    + " back at reset is tried in the row on resetting.")),
            new Criterion(
                    "508 402.3.1 / EN 5.1.3.11",
                    "volume for headphones, without sight",
                    new Tested("F6 and F7 while it reads", "ReadAloudTest, NarratorTest; by hand with headphones on")),
            new Criterion(
                    "EN 5.1.3.14 / WCAG 3.1.1",
                    "speech in the language shown",
                    new Tested("the language that the voice's program is told", "ProgramTest")),
            new Criterion(
                    "508 402.4",
                    "sans serif, capital I of 4.8 mm and more",
                    new Measured(
                            "the I and H of each text that is not small, at the normal text size",
                            List.of(Check.BODY_CAPITAL, Check.SANS_SERIF),
                            TextSize.NORMAL)),
            new Criterion(
                    "508 402.4, our small step",
                    "sources, position, general line: 3.4 mm, and 4.8 mm at the large text size",
                    new Measured("each small text, at all text sizes", List.of(Check.SMALL_CAPITAL))),
            new Criterion(
                    "EN 5.1.4",
                    "capital H of 0.7° from 600 mm: 7.3 mm at the largest text size",
                    new Measured(
                            "each text that is not small, at the largest text size",
                            List.of(Check.BODY_CAPITAL),
                            TextSize.LARGEST)),
            new Criterion(
                    "WCAG 1.4.4, 1.4.10, 1.4.12",
                    "no word cut, shortened, broken, covered or out of reach",
                    new Measured("each word and each button on each screen", List.of(Check.WORDS_WHOLE))),
            new Criterion(
                    "our own",
                    "nothing scrolls",
                    new Measured("each screen of a patient", List.of(Check.NOTHING_SCROLLS))),
            new Criterion(
                    "our own",
                    "controls stay, whatever the text size",
                    new Measured(
                            "each shared control, against its place at other text sizes",
                            List.of(Check.CONTROLS_STAY))),
            new Criterion(
                    "WCAG 1.4.3, 1.4.6, 1.4.11",
                    "contrast: body text 7, other words 4.5, signs 3",
                    new Measured(
                            "each word and each sign, against what it stands on",
                            List.of(Check.BODY_CONTRAST, Check.OTHER_CONTRAST, Check.SIGN_CONTRAST))),
            new Criterion(
                    "508 410 / WCAG 1.4.1",
                    "colour is never the only sign",
                    new ByHand(
                            "Look through `anteroom tour --sheet` printed in grey: what is chosen, disabled, urgent or"
                                    + " spoken can still be told.")),
            new Criterion(
                    "508 405.1",
                    "the screen does not go dark while it reads aloud",
                    new Tested("only the waiting picture is ever covered", "NarratorTest, NightTest")),
            new Criterion(
                    "508 407.3.1 / EN 5.5.2",
                    "controls that can be felt without pressing them",
                    new ByHand(
                            "A USB keypad is at hand and fixed; each key can be felt without acting. All functions answer"
                                    + " to its keys: see the rows on keys.")),
            new Criterion(
                    "EN 5.1.6 / WCAG 2.1.1, 2.1.2, 2.4.3",
                    "keys alone reach everything, and no trap",
                    new Measured("a round with the Down key on each screen", List.of(Check.FOCUS_REACHES))),
            new Criterion(
                    "WCAG 2.4.7",
                    "the focus shows: 3 mm and 3 : 1",
                    new Measured(
                            "what shows the focus on each control", List.of(Check.FOCUS_RING, Check.FOCUS_CONTRAST))),
            new Criterion(
                    "508 407.4 / EN 5.7, 5.8",
                    "no key repeats; a second press within the guard time is none",
                    new Tested("keys held, and presses in quick succession", "TouchGuardTest")),
            new Criterion(
                    "EN 5.9, 5.5.1 / 508 407.6",
                    "one hand, no two things at once, 22 N at the most",
                    new Tested(
                            "every journey is made of single taps",
                            "JourneyByTapsTest; by hand: the force that the" + " screen and the keypad need")),
            new Criterion(
                    "508 407.8, 408.2",
                    "within reach from 380 to 1220 mm; visible from 1015 mm",
                    new ByHand(
                            "With a tape measure: the lowest and the highest button, from the floor; the picture from a"
                                    + " wheelchair. On a tall screen try the low layout, which LowLayoutTest holds.")),
            new Criterion(
                    "508 407.5 / WCAG 2.2.1",
                    "warned 20 s and more before the end; put off ten times and more by any touch",
                    new Tried(Trial.WARNS)),
            new Criterion(
                    "508 407.5",
                    "warned by sight and by sound",
                    new Tested("the warning and its chime", "IdleVoiceTest, ChimeTest; by hand: the chime is heard")),
            new Criterion(
                    "WCAG 2.2.2, 2.3.1, 2.3.3",
                    "nothing moves beside what is read, nothing flashes, and movement can be turned off",
                    new ByHand(
                            "Watch a whole visit: pages slide 0.24 s and panels fade 0.16 s; the calm minute breathes ten"
                                    + " seconds a breath; with less movement, nothing of it.")),
            new Criterion(
                    "WCAG 2.5.1, 2.5.7",
                    "no path, no second finger, no drag",
                    new Tested("a whole visit by taps", "JourneyByTapsTest")),
            new Criterion(
                    "WCAG 2.5.2",
                    "acts on letting go; sliding off cancels",
                    new Tested("presses that slide", "TouchGuardTest")),
            new Criterion(
                    "WCAG 2.5.5, 2.5.8",
                    "targets: main 20 mm, others 15 mm, keys 15 mm wide (11 mm standing) and 10 mm high",
                    new Measured(
                            "each button and field; words in a line of text are exempt",
                            List.of(Check.MAIN_TARGET, Check.OTHER_TARGET, Check.KEY_WIDTH, Check.KEY_HEIGHT))),
            new Criterion(
                    "WCAG 2.5.8, ours",
                    "gaps of 3 mm (1.4 mm between keys of a standing screen; the keys of a question join)",
                    new Measured("each pair of targets on a screen", List.of(Check.GAP, Check.KEY_GAP))),
            new Criterion(
                    "ours", "5 mm to the bezel", new Measured("each target that can be seen", List.of(Check.BEZEL))),
            new Criterion(
                    "WCAG 2.5.3, 4.1.2",
                    "each control has a name, and its words are in it",
                    new Measured("each control", List.of(Check.NAMED, Check.LABEL_IN_NAME))),
            new Criterion(
                    "WCAG 1.3.4",
                    "lying and standing screens",
                    new ByHand("Nothing, when this walk was of all sizes: four lying ones and two standing ones.")),
            new Criterion(
                    "WCAG 3.2.6",
                    "help, the way home and the bands are in the same place everywhere",
                    new Measured("the bands' buttons, screen against screen", List.of(Check.SAME_PLACE))),
            new Criterion("WCAG 3.3.1 / EN 5.1.3.15", "what went wrong is said", new Tried(Trial.SAYS_WHAT_IS_WRONG)),
            new Criterion("EN 5.2", "speech begins without reading a menu", new Tried(Trial.BEGINS_BY_ONE_KEY)),
            new Criterion(
                    "EN 5.6",
                    "the state of a switch is seen and said",
                    new Tested("each switch says on or off", "NarratorTest")),
            new Criterion("ours", "everything is back as it was when the visit ends", new Tried(Trial.FORGETS)),
            new Criterion(
                    "EN 5.3",
                    "nothing asks for a body's features",
                    new ByHand(
                            "Nothing: no camera, no fingerprint and no voice is asked for. Check that the hardware adds none.")),
            new Criterion(
                    "504 kiosk rule",
                    "whoever cannot use it is served as well and as soon",
                    new ByHand(
                            "A sign beside the kiosk says whom to ask; reception knows how to tell the same things.")),
            new Criterion(
                    "1557 92.201(c)(3)",
                    "a person has reviewed each translation",
                    new Tested("no language without its sign-off is shown as reviewed", "SignOffsTest")),
            new Criterion(
                    "1557 notice",
                    "the notice of language help",
                    new ByHand(
                            "The clinic's own notice, in English and the fifteen languages of its state, hangs beside the"
                                    + " kiosk.")));

    private Standards() {}
}
