package org.steadyback.testing;

import java.util.function.Consumer;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;

/** What a test knows of a person beyond the pages. */
public final class People {

    private People() {}

    public static void tell(Visitor visitor, Consumer<Profile> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(
                Profile.of(Account.findByEmail(visitor.email()).orElseThrow()).orElseThrow()));
    }
}
