package org.steadyback.reminder;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Turns mail off for a mail program on which somebody pressed "Unsubscribe" (RFC 8058). It posts a form of its own,
 * without cookie or token, so this is no resource, which the token filter would guard; and it wants no redirect.
 */
@Singleton
class OneClickOff {

    private static final int DONE = 200;
    private static final int UNKNOWN = 404;

    void register(@Observes Router router) {
        router.post(MailOffResource.PATH + ":token").order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT)
                .handler(OneClickOff::passOverBody).blockingHandler(OneClickOff::turnOff);
    }

    private static void passOverBody(RoutingContext request) {
        request.request().handler(ignored -> {}).resume();
        request.next();
    }

    private static void turnOff(RoutingContext request) {
        var found = QuarkusTransaction.requiringNew().call(() -> {
            var reminder = Reminder.ofMail(request.pathParam("token"));
            reminder.ifPresent(wanted -> wanted.remindByMail(false));
            return reminder.isPresent();
        });
        request.response().setStatusCode(found ? DONE : UNKNOWN).end();
    }
}
