// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace bellpush {

enum class MediaKind { Image, Video, Document };

/// A type of file WhatsApp shows in a header.
struct MediaType {
    QLatin1StringView mime;
    QLatin1StringView suffix; ///< Lower case, without the dot.
};

/// The types a header of `kind` may have; one type may occur with two suffixes. Source:
/// app/SOURCES.md, "Media".
std::span<const MediaType> mediaTypes(MediaKind kind);

/// How much a header of `kind` may weigh, in megabytes. Source: app/SOURCES.md, "Media".
int largestMegabytes(MediaKind kind);

/// The same in bytes. No page says which megabyte is meant; ours is the larger one (1,048,576), so
/// that nothing is refused here that may pass there.
qint64 largestBytes(MediaKind kind);

/// Why something a message points to (a header's file, a linked page) cannot be shown.
enum class MediaProblem {
    NoAddress,         ///< Neither an https address nor the absolute path of a file.
    PlainHttp,         ///< http to another machine.
    HasPassword,       ///< The address carries a name or a password.
    NoHost,            ///< The server's name is not known.
    NoConnection,      ///< The server could not be reached.
    Tls,               ///< No trusted, encrypted connection came about; `found` says why.
    HttpStatus,        ///< The server answered with `count` instead of the file.
    TooManyRedirects,  ///< More than `limit`.
    ForbiddenRedirect, ///< To `found`, where a web server may not send us.
    TooBig,            ///< More than `limit` bytes; `count` are known of, 0 if only "more".
    TooSlow,           ///< Not all there after `limit` seconds, or silent for that long.
    StoppedHalfWay,    ///< The connection broke off.
    Cancelled,         ///< Nobody wants it any more.
    Empty,             ///< No byte in it.
    WrongType,         ///< `found` is said to be its type, and WhatsApp shows no such here.
    NotAnImage,        ///< Neither a JPEG nor a PNG, whatever it is called.
    TooManyPixels,     ///< `count`, and Bellpush unpacks `limit`. Ours, not WhatsApp's.
    UnsupportedDepth,  ///< `count` bits a channel; WhatsApp shows `limit`.
    UnsupportedColors, ///< For print (CMYK); WhatsApp shows RGB.
    BrokenImage,       ///< Cut off or damaged.
    FileMissing,
    FileNotAllowed, ///< No right to read it.
    NotAFile,       ///< A folder, a device, a pipe.
    FileUnreadable, ///< Anything else; `found` are the system's words.
};

/// A problem and what explains it. Holds no sentence: ui/text makes one.
struct MediaError {
    MediaProblem problem{};
    std::optional<MediaKind> kind{}; ///< Of the header; absent for a page behind a link.
    qint64 limit = 0;                ///< The bound that was crossed; 0 if there is none.
    qint64 count = 0;                ///< What it was, in the same unit, or a status.
    QString found{};                 ///< What is wrong, where naming it helps.

    friend bool operator==(const MediaError &, const MediaError &) = default;
};

/// What is known of a file that was asked for and not fetched.
struct CheckedMedia {
    MediaKind kind{};
    QString type{};               ///< Its MIME type; empty if nobody says.
    std::optional<qint64> size{}; ///< Bytes; absent if nobody says.

    friend bool operator==(const CheckedMedia &, const CheckedMedia &) = default;
};

} // namespace bellpush
