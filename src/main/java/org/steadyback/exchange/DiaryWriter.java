package org.steadyback.exchange;

import java.io.IOException;

import org.steadyback.account.Profile;
import org.steadyback.diary.LoggedEntry;

/** Writes a diary in some form: its profile, then its entries in order, then its end. */
interface DiaryWriter {

    void begin(Profile profile) throws IOException;

    void write(LoggedEntry entry) throws IOException;

    void end() throws IOException;
}
