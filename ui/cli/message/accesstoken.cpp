// SPDX-License-Identifier: MIT
#include "ui/cli/message/accesstoken.h"

#include "app/cloudapi/cloudapiclient.h"
#include "app/web/secretmemory.h"
#include "ui/cli/frame/files.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct TokenText {
    Q_DECLARE_TR_FUNCTIONS(TokenText)
};

constexpr const char *tokenVariable = "WHATSAPP_TOKEN";
constexpr qint64 longestToken = 16'384; // ours: Meta's have a few hundred characters
constexpr qsizetype shortestHidden = 8;

Result<QByteArray, Failure> givenToken(const Arguments &arguments)
{
    if (arguments.has(tokenFileOption))
        return readBytes(arguments.value(tokenFileOption), longestToken);
    return takeFromEnvironment(tokenVariable);
}

} // namespace

void guardTokenVariable()
{
    if (qEnvironmentVariableIsSet(tokenVariable))
        refuseMemoryDumps();
}

Result<QByteArray, Failure> readToken(const Arguments &arguments)
{
    refuseMemoryDumps();
    auto given = givenToken(arguments);
    if (!given)
        return given;
    QByteArray token = given->trimmed();
    if (token.isEmpty())
        return failure(ExitCode::WrongUsage,
                       TokenText::tr("There is no token: put it into the environment variable "
                                     "WHATSAPP_TOKEN, or name a file with --token-file."));
    if (!isAccessToken(token))
        return failure(ExitCode::WrongUsage,
                       TokenText::tr("This is no token: it has spaces, line breaks or characters "
                                     "that no token has."));
    return token;
}

QString withoutToken(QString words, const QByteArray &token)
{
    if (token.size() < shortestHidden)
        return words;
    return words.replace(QString::fromLatin1(token), u"…"_s);
}

} // namespace bellpush
