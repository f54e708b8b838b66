package org.steadyback.diary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Properties;

import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

/** The number of an entry: the next of all entries, unless it comes back to the diary and has its number already. */
@IdGeneratorType(EntryNumber.Next.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface EntryNumber {

    /** Counted by ones: the number is the order of typing even when several nodes write. */
    class Next extends SequenceStyleGenerator {

        @Override
        public void configure(GeneratorCreationContext context, Properties parameters) {
            parameters.put(SEQUENCE_PARAM, "entry_seq");
            parameters.put(INCREMENT_PARAM, 1);
            super.configure(context, parameters);
        }

        @Override
        public boolean allowAssignedIdentifiers() {
            return true;
        }

        @Override
        public Object generate(SharedSessionContractImplementor session, Object entry) {
            var number = ((LoggedEntry) entry).id;
            return number == null ? super.generate(session, entry) : number;
        }
    }
}
