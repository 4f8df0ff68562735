package uk.concord.intake.person.handling;

import java.util.function.Function;
import uk.concord.intake.person.Person;
import uk.concord.rules.Reason;

/** What comes of asking which child this is: a person, known before or registered now, or a doubt that a person must settle. */
public sealed interface Meeting {

    <T> T fold(Function<Person, T> met, Function<Reason, T> doubted);

    record Met(Person person) implements Meeting {
        @Override
        public <T> T fold(Function<Person, T> met, Function<Reason, T> doubted) {
            return met.apply(person);
        }
    }

    record Doubted(Reason reason) implements Meeting {
        @Override
        public <T> T fold(Function<Person, T> met, Function<Reason, T> doubted) {
            return doubted.apply(reason);
        }
    }
}
