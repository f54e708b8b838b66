package org.steadyback.account;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.SequenceGenerator;

import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;

/** A person who signs in. */
@Entity
@UserDefinition
public class Account extends PanacheEntityBase {

    private static final String PERSON = "person";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq")
    public Long id;

    @Username
    @Convert(converter = SmallLetters.class)
    public String email;

    @Password
    @Column(name = "password_hash")
    public String passwordHash;

    @Roles
    public String role;

    @Column(name = "created_at")
    public Instant createdAt;

    /** The e-mail must be free; a race for it ends in a constraint violation. */
    public static Account open(String email, String passwordHash, Instant now) {
        var account = new Account();
        account.email = email;
        account.passwordHash = passwordHash;
        account.role = PERSON;
        account.createdAt = now;
        account.persistAndFlush();
        return account;
    }

    public static Optional<Account> findByEmail(String email) {
        return find("email", email).firstResultOptional();
    }

    /** Deletes the account and, through the database, everything that belongs to it. */
    public void leave() {
        delete();
        getEntityManager().flush();
    }

    /** Two tabs or two nodes that write for one account take turns, to the end of the transaction. */
    public void lock() {
        getEntityManager().find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same, but where somebody else writes, nobody waits. @return whether it is this one's turn now */
    public boolean lockIfFree() {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI).firstResultOptional().isPresent();
    }
}
