// SPDX-License-Identifier: MIT
#include "ui/cli/message/draftoptions.h"

#include "ui/cli/frame/countryoption.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct DraftOptionsText {
    Q_DECLARE_TR_FUNCTIONS(DraftOptionsText)
};

struct KindName {
    QLatin1StringView name;
    MessageKind kind{};
};

constexpr std::array kinds{
    KindName{"call-button"_L1, MessageKind::CallButton},
    KindName{"cta-url"_L1, MessageKind::LinkButton},
    KindName{"text"_L1, MessageKind::Text},
    KindName{"template"_L1, MessageKind::Template},
};

/// The kinds an option belongs to, as bits.
constexpr unsigned bit(MessageKind kind)
{
    return 1U << static_cast<unsigned>(kind);
}

constexpr unsigned callButton = bit(MessageKind::CallButton);
constexpr unsigned linkButton = bit(MessageKind::LinkButton);
constexpr unsigned plainText = bit(MessageKind::Text);
constexpr unsigned templateCall = bit(MessageKind::Template);
constexpr unsigned everyKind = callButton | linkButton | plainText | templateCall;

struct TextOption {
    QLatin1StringView name;
    unsigned ofKinds = 0;
    QString MessageDraft::*member = nullptr;
};

constexpr std::array textOptions{
    TextOption{"--to"_L1, everyKind, &MessageDraft::to},
    TextOption{"--recipient"_L1, everyKind, &MessageDraft::recipient},
    TextOption{"--body"_L1, callButton | linkButton | plainText, &MessageDraft::body},
    TextOption{"--display-text"_L1, callButton | linkButton, &MessageDraft::displayText},
    TextOption{"--ttl-minutes"_L1, callButton | templateCall, &MessageDraft::expiresAfter},
    TextOption{"--payload"_L1, callButton | templateCall, &MessageDraft::payload},
    TextOption{"--url"_L1, linkButton, &MessageDraft::url},
    TextOption{"--footer"_L1, linkButton, &MessageDraft::footer},
    TextOption{"--name"_L1, templateCall, &MessageDraft::templateName},
    TextOption{"--language"_L1, templateCall, &MessageDraft::templateLanguage},
    TextOption{"--header-param"_L1, templateCall, &MessageDraft::headerParameter},
    TextOption{"--url-index"_L1, templateCall, &MessageDraft::urlIndex},
    TextOption{"--url-param"_L1, templateCall, &MessageDraft::urlParameter},
};

struct HeaderOption {
    QLatin1StringView name;
    HeaderKind kind{};
};

constexpr std::array headerOptions{
    HeaderOption{"--header-text"_L1, HeaderKind::Text},
    HeaderOption{"--header-image"_L1, HeaderKind::Image},
    HeaderOption{"--header-video"_L1, HeaderKind::Video},
    HeaderOption{"--header-document"_L1, HeaderKind::Document},
};

constexpr QLatin1StringView bodyParam = "--body-param"_L1;
constexpr QLatin1StringView previewUrl = "--preview-url"_L1;

/// The kinds a message option belongs to; none for other options.
unsigned kindsOf(const QString &option)
{
    if (option == bodyParam)
        return templateCall;
    if (option == previewUrl)
        return plainText;
    for (const TextOption &text : textOptions) {
        if (option == text.name)
            return text.ofKinds;
    }
    const bool isHeader = std::any_of(headerOptions.begin(), headerOptions.end(),
                                      [&option](const auto &each) { return option == each.name; });
    return isHeader ? linkButton : 0U;
}

/// False if more than one header is given.
bool readHeader(const Arguments &arguments, MessageDraft &draft)
{
    for (const HeaderOption &header : headerOptions) {
        if (!arguments.has(header.name))
            continue;
        if (draft.headerKind != HeaderKind::None)
            return false;
        draft.headerKind = header.kind;
        const auto member = header.kind == HeaderKind::Text ? &MessageDraft::headerText
                                                            : &MessageDraft::headerLink;
        draft.*member = arguments.value(header.name);
    }
    return true;
}

} // namespace

QList<Option> messageOptions()
{
    QList<Option> options{
        {bodyParam, Option::Takes::Values}, {previewUrl, Option::Takes::Nothing}, countryOption()};
    for (const TextOption &option : textOptions)
        options.append({option.name});
    for (const HeaderOption &option : headerOptions)
        options.append({option.name});
    return options;
}

std::optional<MessageKind> kindNamed(const QString &word)
{
    for (const KindName &kind : kinds) {
        if (word == kind.name)
            return kind.kind;
    }
    return std::nullopt;
}

std::optional<QString> strayOption(const Arguments &arguments, std::optional<MessageKind> kind)
{
    QStringList options = arguments.options();
    options.sort();
    for (const QString &option : options) {
        const unsigned ofKinds = kindsOf(option);
        if (ofKinds != 0 && (!kind || (ofKinds & bit(*kind)) == 0))
            return option;
    }
    return std::nullopt;
}

Result<MessageDraft, Failure> typedDraft(const Arguments &arguments, MessageKind kind)
{
    if (const auto stray = strayOption(arguments, kind))
        return failure(ExitCode::WrongUsage,
                       DraftOptionsText::tr("%1 does not belong to %2.")
                           .arg(*stray, arguments.positionals().first()));

    const auto country = readCountry(arguments);
    if (!country)
        return tl::unexpected(country.error());
    MessageDraft draft;
    draft.kind = kind;
    draft.country = *country;
    for (const TextOption &option : textOptions)
        draft.*option.member = arguments.value(option.name);
    draft.bodyParameters = arguments.values(bodyParam);
    draft.previewUrl = arguments.has(previewUrl);
    if (!readHeader(arguments, draft))
        return failure(
            ExitCode::WrongUsage,
            DraftOptionsText::tr("A message has one header: give only one of --header-text, "
                                 "--header-image, --header-video and --header-document."));
    return draft;
}

QString messageHelp()
{
    // Syntax; what it means stands below it.
    const QString kindsOfMessage
        = u"KIND is one of\n"
          "  call-button  --body TEXT [--display-text TEXT] [--ttl-minutes N] [--payload TEXT]\n"
          "  cta-url      --body TEXT --display-text TEXT --url URL [--footer TEXT]\n"
          "               [--header-text TEXT | --header-image URL | --header-video URL |\n"
          "                --header-document URL]\n"
          "  text         --body TEXT [--preview-url]\n"
          "  template     --name NAME --language CODE [--header-param V] [--body-param V]...\n"
          "               [--ttl-minutes N] [--payload TEXT] [--url-index N --url-param V]\n\n"_s;
    return kindsOfMessage
        + DraftOptionsText::tr(
               "--to PHONE         with + and the country code\n"
               "--country CC       where a number without country code is dialled, such as DE\n"
               "--recipient ID     a business-scoped user ID; --to wins over it\n"
               "--ttl-minutes N    how long the button can start a call: 1 to 43200 (30 days)\n"
               "--payload TEXT     comes back to the business with the call\n"
               "--url-index N      which button of the template, from 0, gets --url-param");
}

} // namespace bellpush
