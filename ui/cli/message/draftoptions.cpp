// SPDX-License-Identifier: MIT
#include "ui/cli/message/draftoptions.h"

#include "ui/cli/frame/countryoption.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr QLatin1StringView everyKind
    = "call-button|cta-url|text|template"_L1; // in the order of MessageKind

struct TextOption {
    Option option{};
    QString MessageDraft::*member = nullptr;
};

constexpr std::array textOptions{
    TextOption{{.name = "--to"_L1,
                .value = "PHONE"_L1,
                .help = QT_TRANSLATE_NOOP("Option", "with + and the country code"),
                .with = everyKind,
                .needed = everyKind},
               &MessageDraft::to},
    TextOption{{.name = "--recipient"_L1,
                .value = "ID"_L1,
                .help = QT_TRANSLATE_NOOP("Option", "a business-scoped user ID; --to wins over it"),
                .with = everyKind,
                .insteadOf = "--to"_L1},
               &MessageDraft::recipient},
    TextOption{{.name = "--body"_L1,
                .value = "TEXT"_L1,
                .help = QT_TRANSLATE_NOOP("Option", "what the message says"),
                .with = "call-button|cta-url|text"_L1,
                .needed = "call-button|cta-url|text"_L1},
               &MessageDraft::body},
    TextOption{{.name = "--display-text"_L1,
                .value = "TEXT"_L1,
                .help = QT_TRANSLATE_NOOP("Option", "what the button says"),
                .with = "call-button|cta-url"_L1,
                .needed = "cta-url"_L1},
               &MessageDraft::displayText},
    TextOption{{.name = "--ttl-minutes"_L1,
                .value = "N"_L1,
                .help = QT_TRANSLATE_NOOP(
                    "Option", "how long the button can start a call: 1 to 43200 (30 days)"),
                .with = "call-button|template"_L1},
               &MessageDraft::expiresAfter},
    TextOption{{.name = "--payload"_L1,
                .value = "TEXT"_L1,
                .help = QT_TRANSLATE_NOOP(
                    "Option", "the tracking code: comes back to the business with the call"),
                .with = "call-button|template"_L1},
               &MessageDraft::payload},
    TextOption{{.name = "--url"_L1,
                .value = "URL"_L1,
                .help = QT_TRANSLATE_NOOP("Option", "what the button opens"),
                .with = "cta-url"_L1,
                .needed = "cta-url"_L1},
               &MessageDraft::url},
    TextOption{{.name = "--footer"_L1,
                .value = "TEXT"_L1,
                .help = QT_TRANSLATE_NOOP("Option", "in small letters below the message"),
                .with = "cta-url"_L1},
               &MessageDraft::footer},
    TextOption{{.name = "--name"_L1,
                .value = "NAME"_L1,
                .help = QT_TRANSLATE_NOOP("Option", "the template's"),
                .with = "template"_L1,
                .needed = "template"_L1},
               &MessageDraft::templateName},
    TextOption{{.name = "--language"_L1,
                .value = "CODE"_L1,
                .help = QT_TRANSLATE_NOOP("Option", "in which of its languages, such as en_US"),
                .with = "template"_L1,
                .needed = "template"_L1},
               &MessageDraft::templateLanguage},
    TextOption{{.name = "--header-param"_L1,
                .value = "V"_L1,
                .help = QT_TRANSLATE_NOOP("Option",
                                          "what stands for the variable of the template's header"),
                .with = "template"_L1},
               &MessageDraft::headerParameter},
    TextOption{{.name = "--url-index"_L1,
                .value = "N"_L1,
                .help = QT_TRANSLATE_NOOP("Option",
                                          "which button of the template, from 0, gets --url-param"),
                .with = "template"_L1},
               &MessageDraft::urlIndex},
    TextOption{{.name = "--url-param"_L1,
                .value = "V"_L1,
                .help = QT_TRANSLATE_NOOP("Option",
                                          "what stands for the variable of that button's address"),
                .with = "template"_L1},
               &MessageDraft::urlParameter},
};

struct HeaderOption {
    Option option{};
    HeaderKind kind{};
};

constexpr HeaderOption headerOption(QLatin1StringView name, QLatin1StringView value,
                                    const char *help, HeaderKind kind)
{
    return {
        {.name = name, .value = value, .help = help, .with = "cta-url"_L1, .group = "header"_L1},
        kind};
}

constexpr std::array headerOptions{
    headerOption("--header-text"_L1, "TEXT"_L1,
                 QT_TRANSLATE_NOOP("Option", "words above the message"), HeaderKind::Text),
    headerOption("--header-image"_L1, "URL"_L1,
                 QT_TRANSLATE_NOOP("Option", "a picture above the message"), HeaderKind::Image),
    headerOption("--header-video"_L1, "URL"_L1,
                 QT_TRANSLATE_NOOP("Option", "a video above the message"), HeaderKind::Video),
    headerOption("--header-document"_L1, "URL"_L1,
                 QT_TRANSLATE_NOOP("Option", "a document above the message"), HeaderKind::Document),
};

constexpr Option bodyParam{
    .name = "--body-param"_L1,
    .value = "V"_L1,
    .help = QT_TRANSLATE_NOOP("Option",
                              "what stands for a variable of the template's body; once "
                              "for each, in order"),
    .with = "template"_L1,
    .isRepeated = true};
constexpr Option previewUrl{.name = "--preview-url"_L1,
                            .help = QT_TRANSLATE_NOOP("Option", "with a preview of the first link"),
                            .with = "text"_L1};

void readHeader(const Arguments &arguments, MessageDraft &draft)
{
    for (const auto &[option, kind] : headerOptions) {
        if (!arguments.has(option))
            continue;
        draft.headerKind = kind;
        const auto member
            = kind == HeaderKind::Text ? &MessageDraft::headerText : &MessageDraft::headerLink;
        draft.*member = arguments.value(option);
    }
}

} // namespace

QList<Option> messageOptions()
{
    QList<Option> options{countryOption};
    for (const TextOption &text : textOptions)
        options.append(text.option);
    options += {bodyParam, previewUrl};
    for (const HeaderOption &header : headerOptions)
        options.append(header.option);
    return options;
}

QStringList messageForms()
{
    return listed(everyKind) + QStringList{u"FILE.bellpush"_s};
}

std::optional<MessageKind> kindNamed(const QString &word)
{
    const qsizetype place = listed(everyKind).indexOf(word);
    return place < 0 ? std::nullopt : std::optional(static_cast<MessageKind>(place));
}

MessageDraft typedDraft(const Arguments &arguments, MessageKind kind)
{
    MessageDraft draft;
    draft.kind = kind;
    draft.country = readCountry(arguments);
    for (const TextOption &text : textOptions)
        draft.*text.member = arguments.value(text.option);
    draft.bodyParameters = arguments.values(bodyParam);
    draft.previewUrl = arguments.has(previewUrl);
    readHeader(arguments, draft);
    return draft;
}

} // namespace bellpush
