package org.steadyback.ladders;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.diary.Cursor;
import org.steadyback.programme.Programme;
import org.steadyback.web.Messages;

/** Every ladder with its stages: where the person stands, what opens the rest, and what would change it. */
@Path("/ladders")
@Authenticated
public class LaddersResource {

    private final LaddersPages all;
    private final LadderPages one;
    private final Programme programme;
    private final Messages messages;

    LaddersResource(LaddersPages all, LadderPages one, Programme programme, Messages messages) {
        this.all = all;
        this.one = one;
        this.programme = programme;
        this.messages = messages;
    }

    @GET
    @Transactional
    public TemplateInstance all() {
        return all.page();
    }

    /** @param before where a page of older decisions begins, or nothing */
    @GET
    @Path("/{ladder}")
    @Transactional
    public Response one(String ladder, @BeanParam WhatIfForm whatIf, @RestQuery String before) {
        var sheet = programme.sheet(ladder).orElseThrow(NotFoundException::new);
        var errors = whatIf.errors(messages);
        return Response.status(errors.any() ? 422 : 200).entity(one.page(sheet, whatIf, errors, place(before))).build();
    }

    private static Cursor place(String before) {
        return before == null ? Cursor.END : Cursor.parse(before).orElse(Cursor.END);
    }
}
