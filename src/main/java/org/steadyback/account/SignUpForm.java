package org.steadyback.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

/** @param password 8–72 characters, fewer where they are no ASCII: bcrypt looks no further than 72 bytes */
record SignUpForm(
        @RestForm @NotBlank(message = "{account.email.missing}")
        @Email(regexp = ".+@.+\\..+|", message = "{account.email.malformed}")
        @Size(max = 254, message = "{account.email.malformed}") String email,
        @RestForm @NotNull(message = "{account.password.length}")
        @Size(min = 8, message = "{account.password.length}") @FitsBcrypt @NotCommonPassword String password) {

    SignUpForm {
        email = email == null ? null : email.strip();
    }

    static SignUpForm blank() {
        return new SignUpForm("", "");
    }
}
