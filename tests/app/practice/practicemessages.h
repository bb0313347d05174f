// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/practiceroutes.h"

#include <QJsonArray>
#include <QTest>

/// Requests as bytes, written down: nothing of the program builds them.
namespace bellpush::practicemessages {

/// JSON with single quotes, for readable tests.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

// Meta's own examples, as its pages have them.
inline const QByteArray voiceCall = json(
    "{'messaging_product':'whatsapp','recipient_type':'individual','to':'14085551234',"
    "'recipient':'US.13491208655302741918','type':'interactive','interactive':{'type':'voice_call',"
    "'body':{'text':'You can call us on WhatsApp now for faster service!'},"
    "'action':{'name':'voice_call','parameters':{'display_text':'Call on WhatsApp',"
    "'ttl_minutes':100,'payload':'payload data'}}}}");
inline const QByteArray ctaUrl = json(
    "{'messaging_product':'whatsapp','recipient_type':'individual','to':'+16505551234',"
    "'type':'interactive','interactive':{'type':'cta_url','header':{'type':'image',"
    "'image':{'link':'https://www.luckyshrub.com/assets/lucky-shrub-banner-logo-v1.png'}},"
    "'body':{'text':'Tap the button below to see available dates.'},"
    "'action':{'name':'cta_url','parameters':{'display_text':'See Dates',"
    "'url':'https://www.luckyshrub.com?clickID=kqDGWd24Q5TRwoEQTICY7W1JKoXvaZOXWAS7h1P76s0R7Pae'}},"
    "'footer':{'text':'Dates subject to change.'}}}");
inline const QByteArray text
    = json("{'messaging_product':'whatsapp','recipient_type':'individual','to':'+16505551234',"
           "'type':'text','text':{'preview_url':true,'body':'https://wa.me/call/16315553601'}}");
inline const QByteArray voiceCallTemplate = json(
    "{'to':'14085551234','recipient':'US.13491208655302741918','messaging_product':'whatsapp',"
    "'type':'template','recipient_type':'individual','template':{'name':'wa_voice_call',"
    "'language':{'code':'en'},'components':[{'type':'button','sub_type':'voice_call',"
    "'parameters':[{'type':'ttl_minutes','ttl_minutes':100},"
    "{'type':'payload','payload':'payload data'}]}]}}");

/// An account that draws the same ids in each test.
inline PracticeState state()
{
    PracticeState fresh = freshPracticeState();
    fresh.random.seed(1);
    return fresh;
}

/// The first ones that it draws.
inline PracticeIds ids()
{
    QRandomGenerator random(1);
    return practiceIds(random);
}

inline const QDateTime now(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC);

inline HttpRequest request(const QByteArray &body)
{
    return {"POST", "/v26.0/106540352242922/messages", "Bearer PRACTICE", "application/json", body};
}

/// `message` with its only `part` replaced, both with single quotes.
inline QByteArray changed(QByteArray message, const QByteArray &part, const QByteArray &by)
{
    if (message.count(json(part)) != 1)
        qFatal("no such part, or not only one: %s", part.constData());
    return message.replace(json(part), json(by));
}

inline PracticeAnswer answerTo(const HttpRequest &request)
{
    PracticeState fresh = state();
    return practiceReply(request, fresh, now);
}

inline PracticeAnswer answerTo(const QByteArray &body)
{
    return answerTo(request(body));
}

/// 0 if it is no error.
inline int code(const PracticeAnswer &answer)
{
    return answer.body[QLatin1String("error")][QLatin1String("code")].toInt();
}

inline QString details(const PracticeAnswer &answer)
{
    const QJsonValue error = answer.body[QLatin1String("error")];
    return error[QLatin1String("error_data")][QLatin1String("details")].toString();
}

} // namespace bellpush::practicemessages
