// SPDX-License-Identifier: MIT
#include "app/practice/practicestate.h"

#include "app/practice/practiceaccount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

QByteArray randomBytes(QRandomGenerator &random, qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    std::ranges::generate(bytes, [&random] { return static_cast<char>(random.bounded(256)); });
    return bytes;
}

} // namespace

PracticeState freshPracticeState()
{
    return {
        .phoneNumberId = practiceaccount::phoneNumberId,
        .tokenEnds = {{practiceaccount::expiredToken.latin1(), QDateTime::fromSecsSinceEpoch(0)}},
        .templates = {{.name = u"hello_world"_s, .language = u"en_US"_s},
                      {.name = u"wa_voice_call"_s, .language = u"en"_s, .hasCallButton = true}},
        .random = QRandomGenerator::securelySeeded(),
    };
}

PracticeIds practiceIds(QRandomGenerator &random)
{
    // Meta's traces have 23 characters.
    const QByteArray message = randomBytes(random, 33).toBase64();
    const QByteArray trace
        = randomBytes(random, 18).toBase64(QByteArray::Base64UrlEncoding).left(22);
    return {"wamid."_L1 + QString::fromLatin1(message), u'A' + QString::fromLatin1(trace)};
}

} // namespace bellpush
