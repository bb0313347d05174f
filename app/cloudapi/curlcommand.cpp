// SPDX-License-Identifier: MIT
#include "app/cloudapi/curlcommand.h"

#include "app/cloudapi/cloudapiaddress.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString quotedUrl(const CloudApiAddress &address)
{
    if (!address.phoneNumberId.isEmpty())
        return quoted(messagesUrl(address).toString(QUrl::FullyEncoded));
    return quoted(address.graphUrl.toString(QUrl::FullyEncoded) + u'/')
        + u"\"$PHONE_NUMBER_ID\"/messages"_s;
}

} // namespace

QString curlCommand(const CloudApiAddress &address, const QByteArray &body)
{
    return u"curl "_s + quotedUrl(address)
        + u" \\\n  -H \"Authorization: Bearer $WHATSAPP_TOKEN\""
          " \\\n  -H 'Content-Type: application/json'"
          " \\\n  --data-binary "_s
        + quoted(QString::fromUtf8(body));
}

} // namespace bellpush
