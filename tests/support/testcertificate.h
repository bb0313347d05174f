// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// A certificate of 127.0.0.1 and localhost that vouches for itself, until 2126, and its key: for
/// servers of tests, and worth nothing elsewhere. Made with
/// `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500`.
namespace bellpush::testcertificate {

inline const QByteArray certificate
    = "-----BEGIN CERTIFICATE-----\n"
      "MIIBozCCAUmgAwIBAgIUefNAe9JNu7WsSLUH5kS55PinjZAwCgYIKoZIzj0EAwIw\n"
      "GDEWMBQGA1UEAwwNQmVsbHB1c2ggdGVzdDAgFw0yNjExMjkxOTQ4NTFaGA8yMTI2\n"
      "MTEwNTE5NDg1MVowGDEWMBQGA1UEAwwNQmVsbHB1c2ggdGVzdDBZMBMGByqGSM49\n"
      "AgEGCCqGSM49AwEHA0IABFV/m7FVNy9XNdWhVWbomfQPLhDdTyu9cm8LMJZYZZ+l\n"
      "2RXqIcYdsL2vUEd41CoOlJP8lttnOAwWDQBLHRR24AujbzBtMB0GA1UdDgQWBBTD\n"
      "Daqy2U6BuemlU8vdivj1NCGmaDAfBgNVHSMEGDAWgBTDDaqy2U6BuemlU8vdivj1\n"
      "NCGmaDAPBgNVHRMBAf8EBTADAQH/MBoGA1UdEQQTMBGHBH8AAAGCCWxvY2FsaG9z\n"
      "dDAKBggqhkjOPQQDAgNIADBFAiEAiSI5shhV6cosST5dKFgOMO6Cjfoqwlm0wtRj\n"
      "fT3yOtACIFOZyD+jR3w/JEpfEvaNNEFacV3HCFtQnik/RmIZA5tY\n"
      "-----END CERTIFICATE-----\n";

inline const QByteArray key = "-----BEGIN PRIVATE KEY-----\n"
                              "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgmaPn4EfoIPWuYy7s\n"
                              "U+rl8ZJssQ7+1DPaxQWtfQ/5bQWhRANCAARVf5uxVTcvVzXVoVVm6Jn0Dy4Q3U8r\n"
                              "vXJvCzCWWGWfpdkV6iHGHbC9r1BHeNQqDpST/JbbZzgMFg0ASx0UduAL\n"
                              "-----END PRIVATE KEY-----\n";

} // namespace bellpush::testcertificate
