package anteroom;

import anteroom.attract.AttractModel;
import anteroom.attract.AttractView;
import anteroom.content.Card;
import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.content.Stage;
import anteroom.content.Topic;
import anteroom.deck.DeckView;
import anteroom.deck.TopicEndView;
import anteroom.faq.AnswerView;
import anteroom.faq.AskView;
import anteroom.faq.BrowseView;
import anteroom.faq.CategoryView;
import anteroom.faq.QuestionsModel;
import anteroom.faq.ShowStaffView;
import anteroom.help.CalmView;
import anteroom.help.HelpView;
import anteroom.home.HomeModel;
import anteroom.home.HomeView;
import anteroom.reading.Page;
import anteroom.reading.Pages;
import anteroom.reading.Reading;
import anteroom.reading.ReadingView;
import anteroom.session.Place;
import anteroom.session.Session;
import anteroom.shell.ShellView;
import anteroom.staff.StaffRoom;
import anteroom.ui.Look;
import anteroom.ui.Picture;
import anteroom.ui.Pictures;
import anteroom.ui.Scale;
import anteroom.ui.Words;
import anteroom.visit.VisitView;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/** Builds the screen of each place: which view, of which models. */
final class Screens implements ShellView.Screens {
    /** The card from which the drawn line of the whole visit is reached, beside the end of its topic. */
    private static final String VISIT_CARD = "whole-visit";

    private final Edition edition;
    private final Words words;
    private final Session session;
    private final Pages pages;
    private final Pictures pictures;
    private final QuestionsModel questions;
    private final HomeModel home;
    private final AttractModel attract;
    private final Optional<StaffRoom> staff;
    private final Look look;

    Screens(
            Edition edition,
            Words words,
            Session session,
            Pages pages,
            Pictures pictures,
            QuestionsModel questions,
            HomeModel home,
            AttractModel attract,
            Optional<StaffRoom> staff,
            Look look) {
        this.edition = edition;
        this.words = words;
        this.session = session;
        this.pages = pages;
        this.pictures = pictures;
        this.questions = questions;
        this.home = home;
        this.attract = attract;
        this.staff = staff;
        this.look = look;
    }

    @Override
    public Region of(Place place) {
        Scale scale = look.scale();
        if (place instanceof Place.Home) {
            return new HomeView(home, pictures, words, scale);
        }
        if (place instanceof Place.OnCard at) {
            return card(at, scale);
        }
        if (place instanceof Place.TopicEnd end) {
            return topicEnd(end, scale);
        }
        if (place instanceof Place.OnVisit visit) {
            Page page = pages.of(edition.visit().stages().get(visit.stage()));
            return new VisitView(
                    edition.visit(),
                    visit.stage(),
                    new Reading(page),
                    session.journey(),
                    pictures,
                    !look.low(),
                    words,
                    scale);
        }
        if (place instanceof Place.Ask) {
            return new AskView(questions, pages::of, words, scale);
        }
        if (place instanceof Place.Browse) {
            return new BrowseView(edition.categories(), session.journey(), words, scale);
        }
        if (place instanceof Place.InCategory in) {
            return edition.categories().stream()
                    .filter(category -> category.id().equals(in.category()))
                    .findFirst()
                    .<Region>map(category -> new CategoryView(category, session.journey(), words, scale))
                    .orElseThrow();
        }
        if (place instanceof Place.OnAnswer on) {
            return answer(edition.question(on.question()).orElseThrow(), scale);
        }
        if (place instanceof Place.ShowStaff) {
            return new ShowStaffView(questions, words);
        }
        if (place instanceof Place.Help) {
            return new HelpView(edition, edition.topic(HomeModel.HELP_TOPIC), session.journey(), words, scale);
        }
        if (place instanceof Place.CalmMinute) {
            return new CalmView(new Reading(pages.of(edition.calm())), look, words);
        }
        if (place instanceof Place.Staff at && staff.isPresent()) {
            return staff.get().screen(at, scale, look.whole());
        }
        List<Picture> waiting = List.of(
                waitingRoom(),
                new Picture(pictures, edition.calm().art(), edition.calm().alt()));
        return AttractView.of(attract, waiting, words, scale, session::begin);
    }

    private Region card(Place.OnCard at, Scale scale) {
        Topic topic = edition.topic(at.topic()).orElseThrow();
        Card card = topic.cards().get(at.index());
        session.journey().saw(card.id());
        if (look.low()) {
            // Its picture stands above it.
            return new ReadingView(new Reading(pages.of(card)), words, ReadingView.Frame.WHOLE);
        }
        return new DeckView(new Picture(pictures, card.art(), card.alt()), new Reading(pages.of(card)), words, scale);
    }

    private Region topicEnd(Place.TopicEnd end, Scale scale) {
        Topic topic = edition.topic(end.topic()).orElseThrow();
        int at = edition.topics().indexOf(topic);
        Optional<Topic> next = edition.topics().stream()
                .skip(at + 1L)
                .filter(other -> !other.id().equals(HomeModel.HELP_TOPIC))
                .findFirst();
        List<Question> belonging = topic.cards().stream()
                .flatMap(card -> card.questions().stream())
                .distinct()
                .flatMap(id -> edition.question(id).stream())
                .toList();
        boolean tellsVisit = topic.cards().stream().anyMatch(card -> card.id().equals(VISIT_CARD));
        return new TopicEndView(topic, next, belonging, tellsVisit, session.journey(), words, scale);
    }

    private Region answer(Question question, Scale scale) {
        List<Question> related = question.related().stream()
                .flatMap(id -> edition.question(id).stream())
                .toList();
        return new AnswerView(question, new Reading(pages.of(question)), related, session.journey(), words, scale);
    }

    /** The picture of a place; where it has none, that of the waiting room. */
    @Override
    public Picture above(Place place) {
        if (place instanceof Place.OnCard at) {
            Card card = edition.topic(at.topic()).orElseThrow().cards().get(at.index());
            return new Picture(pictures, card.art(), card.alt());
        }
        if (place instanceof Place.OnVisit visit) {
            Stage stage = edition.visit().stages().get(visit.stage());
            return new Picture(pictures, stage.art(), stage.alt());
        }
        if (place instanceof Place.TopicEnd end) {
            Topic topic = edition.topic(end.topic()).orElseThrow();
            return new Picture(pictures, topic.art(), topic.alt());
        }
        return waitingRoom();
    }

    private Picture waitingRoom() {
        return new Picture(pictures, "attract", words.of("attract.alt"));
    }
}
